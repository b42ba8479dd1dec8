"""Being prepared: hard questions by likelihood and impact, their answers and first messages, the brand's manual."""
