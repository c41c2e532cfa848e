# expect: aws-secretsmanager-secret-own-key
# expect: aws-secretsmanager-secret-rotated
resource "aws_secretsmanager_secret" "plain" {
  name                    = "sample-plain"
  # expect: aws-secretsmanager-secret-recoverable
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret_version" "plain" {
  secret_id     = aws_secretsmanager_secret.plain.id
  # expect: aws-secretsmanager-value-not-in-code
  secret_string = jsonencode({ password = "sample" })
}

resource "aws_secretsmanager_secret_policy" "plain" {
  secret_arn = aws_secretsmanager_secret.plain.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: aws-secretsmanager-secret-policy-not-public
      Principal = "*"
      # expect: aws-secretsmanager-secret-policy-names-actions
      Action    = "secretsmanager:*"
      Resource  = "*"
    }]
  })
}

# expect: aws-secretsmanager-secret-rotated
resource "aws_secretsmanager_secret" "amazons" {
  name       = "sample-amazons"
  # expect: aws-secretsmanager-secret-key-not-amazons
  kms_key_id = "alias/aws/secretsmanager"
}

resource "aws_secretsmanager_secret" "keyed" {
  name       = "sample-keyed"
  kms_key_id = aws_kms_key.secrets.arn
}

resource "aws_kms_key" "secrets" {
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret_rotation" "keyed" {
  secret_id           = aws_secretsmanager_secret.keyed.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "random_password" "keyed" {
  length = 32
}

resource "aws_secretsmanager_secret_version" "keyed" {
  secret_id     = aws_secretsmanager_secret.keyed.id
  secret_string = random_password.keyed.result
}

variable "key" {
  type = string
}

module "database" {
  source          = "terraform-aws-modules/secrets-manager/aws"
  version         = "1.3.1"
  name            = "sample-database"
  # expect unknown: aws-secretsmanager-secret-key-not-amazons, aws-secretsmanager-secret-own-key
  kms_key_id      = var.key
  enable_rotation = true
}
