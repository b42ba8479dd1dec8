"""The main window and what stays on screen whatever the page: rail, header, switcher, toasts, tray."""
