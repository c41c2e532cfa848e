resource "aws_networkfirewall_firewall_policy" "empty" {
  name = "sample-empty"

  firewall_policy {                                   # expect: aws-networkfirewall-policy-has-rules
    stateless_default_actions          = ["aws:pass"] # expect: aws-networkfirewall-policy-drops-by-default
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

resource "aws_networkfirewall_rule_group" "telnet" {
  name     = "sample-telnet"
  capacity = 10
  type     = "STATEFUL"
  rules    = "drop tcp any any -> any 23 (sid:1;)"
}

resource "aws_networkfirewall_firewall_policy" "kept" {
  name = "sample-kept"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]

    stateful_rule_group_reference {
      resource_arn = aws_networkfirewall_rule_group.telnet.arn
    }
  }
}

variable "default_action" {
  type = string
}

resource "aws_networkfirewall_firewall_policy" "asked" {
  name = "sample-asked"

  firewall_policy {
    stateless_default_actions          = [var.default_action] # expect unknown: aws-networkfirewall-policy-drops-by-default
    stateless_fragment_default_actions = ["aws:drop"]

    stateful_rule_group_reference {
      resource_arn = aws_networkfirewall_rule_group.telnet.arn
    }
  }
}
