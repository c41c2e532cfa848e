resource "aws_lb" "shop" {
  name               = local.name
  load_balancer_type = "application"
  security_groups    = [aws_security_group.load_balancer.id]
  subnets            = local.public_subnets

  access_logs {
    bucket  = module.bucket["logs"].name
    prefix  = "load-balancer"
    enabled = var.environment != "production"
  }
}

resource "aws_lb_target_group" "shop" {
  name        = local.name
  vpc_id      = aws_vpc.this.id
  port        = local.port
  protocol    = "HTTP"
  target_type = "ip"

  health_check {
    path = "/health"
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2016-08"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}

resource "aws_ecr_repository" "shop" {
  name                 = local.name
  image_tag_mutability = "MUTABLE"
}

resource "aws_cloudwatch_log_group" "shop" {
  name              = "/${local.name}/shop"
  retention_in_days = 30
}

resource "aws_ecs_cluster" "shop" {
  name = local.name

  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

resource "aws_ecs_task_definition" "shop" {
  family                   = local.name
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.shop.arn

  container_definitions = jsonencode([
    {
      name         = "shop"
      image        = "${aws_ecr_repository.shop.repository_url}:${var.image_tag}"
      essential    = true
      portMappings = [{ containerPort = local.port, protocol = "tcp" }]

      environment = [
        { name = "DATABASE_HOST", value = aws_db_instance.orders.address },
        { name = "DATABASE_PASSWORD", value = var.database_password },
        { name = "ORDERS_QUEUE", value = aws_sqs_queue.orders.url },
      ]

      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.shop.name
          awslogs-region        = var.region
          awslogs-stream-prefix = "shop"
        }
      }
    }
  ])
}

resource "aws_ecs_service" "shop" {
  name            = local.name
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = local.private_subnets
    security_groups = [aws_security_group.service.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.shop.arn
    container_name   = "shop"
    container_port   = local.port
  }
}
