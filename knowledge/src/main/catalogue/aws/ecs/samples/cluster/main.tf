variable "insights" {
  type = string
}

resource "aws_ecs_cluster" "bare" { # expect: aws-ecs-cluster-insights-enabled
  name = "sample-bare"
}

resource "aws_ecs_cluster" "off" {
  name = "sample-off"
  setting {
    name  = "containerInsights"
    value = "disabled" # expect: aws-ecs-cluster-insights-enabled
  }
  configuration {
    execute_command_configuration {
      logging = "NONE" # expect: aws-ecs-cluster-sessions-logged
    }
  }
}

resource "aws_ecs_cluster" "clear" {
  name = "sample-clear"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
  configuration {
    execute_command_configuration { # expect: aws-ecs-cluster-sessions-encrypted
      logging = "DEFAULT"
    }
  }
}

resource "aws_ecs_cluster" "full" {
  name = "sample-full"
  dynamic "setting" {
    for_each = { containerInsights = "enhanced" }
    content {
      name  = setting.key
      value = setting.value
    }
  }
  configuration {
    execute_command_configuration {
      kms_key_id = aws_kms_key.sessions.arn
      logging    = "OVERRIDE"
      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = "sample"
      }
    }
  }
}

resource "aws_kms_key" "sessions" {
  description = "sample"
}

resource "aws_ecs_cluster" "asked" {
  name = "sample-asked"
  setting {
    name  = "containerInsights"
    value = var.insights # expect unknown: aws-ecs-cluster-insights-enabled
  }
}
