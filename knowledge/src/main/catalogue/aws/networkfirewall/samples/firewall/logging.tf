resource "aws_networkfirewall_logging_configuration" "whole" {
  firewall_arn = aws_networkfirewall_firewall.whole.arn
  logging_configuration {
    log_destination_config {
      log_destination      = { logGroup = "sample" }
      log_destination_type = "CloudWatchLogs"
      log_type             = "ALERT"
    }
  }
}
