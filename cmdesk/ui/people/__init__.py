"""The people of the community of a brand."""
