variable "guests" {
  type = bool
}

# expect: aws-cognito-user-pool-second-factor, aws-cognito-user-pool-threats-blocked
resource "aws_cognito_user_pool" "bare" {
  name = "sample-bare"
}

resource "aws_cognito_user_pool" "off" {
  user_pool_add_ons {
    advanced_security_mode = "AUDIT" # expect: aws-cognito-user-pool-threats-blocked
  }
  name              = "sample-off"
  mfa_configuration = "OFF" # expect: aws-cognito-user-pool-second-factor
  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_user_pool" "whole" {
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
  name              = "sample-whole"
  mfa_configuration = "ON"
  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_identity_pool" "open" {
  identity_pool_name               = "sample-open"
  allow_unauthenticated_identities = true # expect: aws-cognito-identity-pool-no-guests
}

resource "aws_cognito_identity_pool" "closed" {
  identity_pool_name               = "sample-closed"
  allow_unauthenticated_identities = false
}

resource "aws_cognito_identity_pool" "given" {
  identity_pool_name               = "sample-given"
  allow_unauthenticated_identities = var.guests # expect unknown: aws-cognito-identity-pool-no-guests
}
