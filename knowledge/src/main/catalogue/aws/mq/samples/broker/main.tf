variable "public" {
  type = bool
}

locals {
  logs = true
}

# expect: aws-mq-broker-logged, aws-mq-broker-audited, aws-mq-broker-upgraded
# expect: aws-mq-broker-encrypted-with-key, aws-mq-broker-encryption-stated
resource "aws_mq_broker" "bare" {
  broker_name         = "sample-bare"
  engine_type         = "ActiveMQ"
  engine_version      = "5.15.16" # expect: aws-mq-broker-version-supported
  host_instance_type  = "mq.m5.large"
  publicly_accessible = true # expect: aws-mq-broker-not-public
  user {
    username = "sample"
    password = random_password.broker.result
  }
}

resource "aws_mq_broker" "rabbit" {
  broker_name                = "sample-rabbit"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m7g.large"
  auto_minor_version_upgrade = true
  publicly_accessible        = var.public # expect unknown: aws-mq-broker-not-public
  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = aws_kms_key.messages.arn
  }
  logs {
    general = local.logs
  }
  user {
    username = "sample"
    password = random_password.broker.result
  }
}

resource "aws_mq_broker" "amazons" {
  broker_name                = "sample-amazons"
  engine_type                = "ActiveMQ"
  engine_version             = "5.19"
  host_instance_type         = "mq.m5.large"
  auto_minor_version_upgrade = true
  encryption_options { # expect: aws-mq-broker-encrypted-with-key
    use_aws_owned_key = true
  }
  logs {
    general = !local.logs # expect: aws-mq-broker-logged
    audit   = local.logs
  }
  user {
    username = "sample"
    password = random_password.broker.result
  }
}

resource "aws_mq_configuration" "old" {
  name           = "sample-old"
  engine_type    = "RabbitMQ"
  engine_version = "3.11.28" # expect: aws-mq-configuration-version-supported
  data           = "consumer_timeout = 1800000"
}

resource "random_password" "broker" {
  length = 32
}

resource "aws_kms_key" "messages" {
  description         = "Messages of the sample"
  enable_key_rotation = true
}
