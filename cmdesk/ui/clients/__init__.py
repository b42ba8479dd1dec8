"""The clients and everything known about each of them."""
