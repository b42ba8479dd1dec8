"""What everything looks like: tokens, fonts, icons, style. Knows no widget of ours and no data."""
