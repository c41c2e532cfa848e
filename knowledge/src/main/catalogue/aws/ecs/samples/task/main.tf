resource "aws_ecs_task_definition" "loose" {
  family = "sample-loose"
  container_definitions = jsonencode([
    { # expect: aws-ecs-container-root-read-only
      name       = "web"
      image      = "nginx:1.27"
      privileged = true # expect: aws-ecs-container-not-privileged
      environment = [
        { name = "STAGE", value = "production" },
        { name = "DB_PASSWORD", value = "Tr0ub4dor&3-horse" }, # expect: aws-ecs-container-environment-no-secrets
      ]
    },
  ])

  volume {
    name = "shared"
    efs_volume_configuration { # expect: aws-ecs-volume-encrypted-in-transit
      file_system_id = "fs-0123456789abcdef0"
    }
  }
}

resource "aws_ecs_task_definition" "tight" {
  family                = "sample-tight"
  container_definitions = jsonencode(local.containers)

  volume {
    name = "scratch"
  }

  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "ENABLED"
    }
  }
}

locals {
  containers = [for name in ["web", "worker"] : {
    name                   = name
    image                  = "sample/${name}:1.2.3"
    readonlyRootFilesystem = true
    secrets                = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop" }]
  }]
}
