variable "length" {
  type    = number
  default = 8
}

variable "memory" {
  type = number
}

# expect at +3: aws-iam-password-policy-remembers-24, aws-iam-password-policy-remembers-some
# expect at +2: aws-iam-password-policy-expires-in-90-days, aws-iam-password-policy-asks-for-lowercase
# expect at +1: aws-iam-password-policy-asks-for-uppercase
resource "aws_iam_account_password_policy" "weak" {
  minimum_password_length        = var.length # expect: aws-iam-password-policy-length-14
  require_numbers                = false      # expect: aws-iam-password-policy-asks-for-numbers
  require_symbols                = "false"    # expect: aws-iam-password-policy-asks-for-symbols
  allow_users_to_change_password = false      # expect: aws-iam-password-policy-users-change-own
}

resource "aws_iam_account_password_policy" "strong" {
  minimum_password_length      = 16
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 60
  password_reuse_prevention    = 24
}

resource "aws_iam_account_password_policy" "asked" {
  minimum_password_length      = 16
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 365 # expect: aws-iam-password-policy-expires-in-90-days
  # expect unknown: aws-iam-password-policy-remembers-24, aws-iam-password-policy-remembers-some
  password_reuse_prevention = var.memory
}
