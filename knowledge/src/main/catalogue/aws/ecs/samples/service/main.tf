variable "public" {
  type = bool
}

resource "aws_ecs_service" "open" { # expect: aws-ecs-service-has-tasks
  name             = "sample-open"
  launch_type      = "FARGATE"
  platform_version = "1.3.0" # expect: aws-ecs-service-platform-latest
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true # expect: aws-ecs-service-not-public
  }
}

locals {
  tasks = 2
}

resource "aws_ecs_service" "inside" {
  name          = "sample-inside"
  launch_type   = "FARGATE"
  desired_count = local.tasks
  network_configuration {
    subnets = ["subnet-1"]
  }
}

resource "aws_ecs_service" "agent" {
  name                = "sample-agent"
  scheduling_strategy = "DAEMON"
}

resource "aws_ecs_service" "asked" {
  name             = "sample-asked"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
  desired_count    = 1
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = var.public # expect unknown: aws-ecs-service-not-public
  }
}

resource "aws_ecs_service" "strong" {
  name          = "sample-strong"
  desired_count = 1
  iam_role      = "arn:aws:iam::111122223333:role/Admin" # expect: aws-ecs-service-role-not-administrator
}

resource "aws_ecs_service" "registering" {
  name          = "sample-registering"
  desired_count = 1
  iam_role      = "arn:aws:iam::111122223333:role/register"
}
