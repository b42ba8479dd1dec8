"""What becomes PDF or HTML, in the client's language."""
