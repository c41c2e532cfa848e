from_auto  = "a"
overridden = <<-END
  heredoc a
END
