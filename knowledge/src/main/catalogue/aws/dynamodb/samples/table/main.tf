# expect: aws-dynamodb-table-encrypted-with-kms, aws-dynamodb-table-encrypted-with-key, aws-dynamodb-table-recoverable
# expect at +1: aws-dynamodb-table-scales, aws-dynamodb-table-deletion-protected
resource "aws_dynamodb_table" "silent" {
  name     = "sample-silent"
  hash_key = "id"
}

resource "aws_dynamodb_table" "managed" {
  name                        = "sample-managed"
  hash_key                    = "id"
  billing_mode                = "PAY_PER_REQUEST"
  deletion_protection_enabled = true

  server_side_encryption { # expect: aws-dynamodb-table-encrypted-with-key
    enabled = true
  }
  point_in_time_recovery {
    enabled = false # expect: aws-dynamodb-table-recoverable
  }
}

variable "managed_key" {
  default = "alias/aws/dynamodb"
}

resource "aws_dynamodb_table" "alias" {
  name                        = "sample-alias"
  hash_key                    = "id"
  deletion_protection_enabled = true

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.managed_key # expect: aws-dynamodb-table-encrypted-with-key
  }
  dynamic "point_in_time_recovery" {
    for_each = [true]
    content {
      enabled = point_in_time_recovery.value
    }
  }
}

resource "aws_appautoscaling_target" "alias" {
  for_each           = toset(["Read", "Write"])
  resource_id        = "table/${aws_dynamodb_table.alias.name}"
  scalable_dimension = "dynamodb:table:${each.key}CapacityUnits"
  service_namespace  = "dynamodb"
  min_capacity       = 5
  max_capacity       = 50
}

resource "aws_appautoscaling_policy" "alias" {
  for_each           = aws_appautoscaling_target.alias
  name               = "sample-alias-${each.key}"
  policy_type        = "TargetTrackingScaling"
  resource_id        = each.value.resource_id
  scalable_dimension = each.value.scalable_dimension
  service_namespace  = each.value.service_namespace
}

variable "recover" {
  type = bool
}

resource "aws_kms_key" "data" {}

module "asked" {
  source                             = "terraform-aws-modules/dynamodb-table/aws"
  version                            = "~> 4.0"
  name                               = "sample-asked"
  hash_key                           = "id"
  point_in_time_recovery_enabled     = var.recover # expect unknown: aws-dynamodb-table-recoverable
  server_side_encryption_enabled     = true
  server_side_encryption_kms_key_arn = aws_kms_key.data.arn
  deletion_protection_enabled        = true
}

module "silent" { # expect: aws-dynamodb-table-encrypted-with-kms, aws-dynamodb-table-encrypted-with-key, aws-dynamodb-table-recoverable
  source                      = "terraform-aws-modules/dynamodb-table/aws"
  version                     = "~> 4.0"
  name                        = "sample-module"
  hash_key                    = "id"
  deletion_protection_enabled = true
}

resource "aws_dynamodb_table_replica" "plain" { # expect: aws-dynamodb-replica-encrypted-with-key
  global_table_arn = aws_dynamodb_table.alias.arn
}

resource "aws_dynamodb_table_replica" "keyed" {
  global_table_arn = aws_dynamodb_table.alias.arn
  kms_key_arn      = aws_kms_key.data.arn
}
