"""Controls that any screen may use. They know the theme, never a service."""
