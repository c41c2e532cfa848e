module "bucket" {
  source   = "./modules/bucket"
  for_each = local.buckets

  name        = "${local.name}-${var.environment}-${each.key}"
  public      = try(each.value.public, false)
  versioned   = try(each.value.versioned, false)
  expire_days = try(each.value.expire_days, null)
  key_arn     = each.key == "exports" ? aws_kms_key.data.arn : null
}

resource "aws_db_subnet_group" "orders" {
  name       = "${local.name}-orders"
  subnet_ids = local.private_subnets
}

resource "aws_db_instance" "orders" {
  identifier     = "${local.name}-orders"
  engine         = "postgres"
  engine_version = "16.4"
  instance_class = var.database.instance_class

  allocated_storage       = var.database.storage
  storage_encrypted       = var.database.encrypted
  backup_retention_period = var.database.backup_days

  db_name  = "orders"
  username = "shop"
  password = var.database_password

  db_subnet_group_name   = aws_db_subnet_group.orders.name
  vpc_security_group_ids = [aws_security_group.database.id]

  skip_final_snapshot = var.environment == "production" ? false : true
}

resource "aws_sqs_queue" "orders" {
  name                    = "${local.name}-orders"
  sqs_managed_sse_enabled = false
}

resource "aws_kms_key" "data" {
  description             = "Customer data"
  deletion_window_in_days = 7

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${local.account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Partners"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["kms:Decrypt", "kms:DescribeKey"]
        Resource  = "*"
      },
    ]
  })
}
