overridden = "never read"
