"""Whether a number that identifies a person or an account is one: its check digits, as the issuers define them.

Sources: Spain, RD 1553/2005 and Orden INT/2058/2008 (DNI, NIE); Argentina, AFIP (CUIT/CUIL); Chile, Registro
Civil (RUT); Mexico, RENAPO's instructivo normativo of 2018-11-20 (CURP); ISO 13616 (IBAN); ISO/IEC 7812 (cards).
All take the number without separators, in capitals.
"""

_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_CURP_VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_CUIT_KINDS = {"20", "23", "24", "25", "26", "27", "30", "33", "34"}


def dni(number: str) -> bool:
    """A Spanish DNI (8 digits and a letter) or NIE (X, Y or Z, 7 digits and a letter)."""
    digits = str("XYZ".index(number[0])) + number[1:-1] if number[0] in "XYZ" else number[:-1]
    return _DNI_LETTERS[int(digits) % 23] == number[-1]


def cuit(number: str) -> bool:
    """An Argentine CUIT or CUIL (11 digits)."""
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    check = 11 - sum(weight * int(digit) for weight, digit in zip(weights, number, strict=False)) % 11
    return number[:2] in _CUIT_KINDS and {11: 0, 10: 9}.get(check, check) == int(number[-1])


def rut(number: str) -> bool:
    """A Chilean RUT (7 or 8 digits and a digit or K)."""
    total = sum((2 + place % 6) * int(digit) for place, digit in enumerate(reversed(number[:-1])))
    return "0K987654321"[total % 11] == number[-1]


def curp(number: str) -> bool:
    """A Mexican CURP (18 signs)."""
    total = sum((18 - place) * _CURP_VALUES.index(sign) for place, sign in enumerate(number[:-1]))
    return (10 - total % 10) % 10 == int(number[-1])


def iban(number: str) -> bool:
    """An IBAN of any country (15 to 34 signs)."""
    turned = number[4:] + number[:4]
    return 15 <= len(number) <= 34 and int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def card(number: str) -> bool:
    """A payment card (13 to 19 digits that begin as cards do)."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    total = sum(value // 10 + value % 10 for value in doubled)
    return 13 <= len(number) <= 19 and number[0] in "23456" and total % 10 == 0
