terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# expect: aws-apigateway-deployment-access-logged, aws-apigateway-deployment-in-usage-plan
resource "aws_api_gateway_deployment" "with_stage" {
  rest_api_id = "a1b2c3"
  stage_name  = "live"
}

resource "aws_api_gateway_deployment" "planned" { # expect: aws-apigateway-deployment-access-logged
  rest_api_id = "a1b2c3"
  stage_name  = "partners"
}

resource "aws_api_gateway_usage_plan" "partners" {
  name = "sample-partners"
  api_stages {
    api_id = "a1b2c3"
    stage  = "partners"
  }
}

resource "aws_api_gateway_deployment" "alone" {
  rest_api_id = "a1b2c3"
}

resource "aws_api_gateway_deployment" "logged" { # expect: aws-apigateway-deployment-in-usage-plan
  rest_api_id = "a1b2c3"
  stage_name  = "early"
}

resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = "a1b2c3"
  deployment_id = aws_api_gateway_deployment.logged.id
  stage_name    = "logged"

  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
    format          = "$context.requestId"
  }
}
