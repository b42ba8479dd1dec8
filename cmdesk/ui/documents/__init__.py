"""What becomes PDF or HTML, to be handed on."""
