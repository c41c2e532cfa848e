variable "clients" {
  type = string
}

variable "archive" {
  type    = string
  default = ""
}

# expect: aws-msk-encryption-stated, aws-msk-encrypted-with-key, aws-msk-logged
# expect: aws-msk-topics-monitored
# expect unknown: aws-msk-clients-log-in
resource "aws_msk_cluster" "bare" {
  cluster_name           = "sample-bare"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-1", "subnet-2", "subnet-3"]
    security_groups = ["sg-1"]
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # expect: aws-msk-not-public
      }
    }
  }
}

resource "aws_msk_cluster" "plain" {
  cluster_name           = "sample-plain"
  enhanced_monitoring    = "PER_BROKER" # expect: aws-msk-topics-monitored
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-1", "subnet-2", "subnet-3"]
    security_groups = ["sg-1"]
  }
  client_authentication {
    unauthenticated = true # expect: aws-msk-clients-log-in
    sasl {
      iam = true
    }
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/sample"
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect: aws-msk-clients-use-tls
      in_cluster    = false           # expect: aws-msk-brokers-use-tls
    }
  }
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = false # expect: aws-msk-logged
      }
      dynamic "s3" {
        for_each = var.archive == "" ? [] : [var.archive]
        content {
          enabled = true
          bucket  = s3.value
        }
      }
    }
  }
}

resource "aws_msk_cluster" "given" {
  cluster_name           = "sample-given"
  enhanced_monitoring    = "PER_TOPIC_PER_BROKER"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-1", "subnet-2", "subnet-3"]
    security_groups = ["sg-1"]
  }
  client_authentication {
    sasl {
      iam = true
    }
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/sample"
    encryption_in_transit {
      client_broker = var.clients # expect unknown: aws-msk-clients-use-tls
    }
  }
  logging_info {
    broker_logs {
      firehose {
        enabled         = true
        delivery_stream = "sample"
      }
    }
  }
}

# expect: aws-msk-encrypted-with-key, aws-msk-topics-monitored
module "kafka" {
  source                              = "terraform-aws-modules/msk-kafka-cluster/aws"
  version                             = "~> 2.0"
  name                                = "sample-module"
  encryption_in_transit_client_broker = "PLAINTEXT" # expect: aws-msk-clients-use-tls
  client_authentication               = { sasl = { iam = true } }
  s3_logs_enabled                     = true
  s3_logs_bucket                      = "sample-logs"
}
