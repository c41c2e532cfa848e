resource "aws_apprunner_service" "leaky" { # expect: aws-apprunner-encrypted-with-own-key
  service_name = "sample-leaky"
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/sample/web:1"
      image_repository_type = "ECR_PUBLIC"
      image_configuration {
        runtime_environment_variables = {
          AWS_SECRET_KEY = "h7Kq2vXw9Lp4Rz8Tn3Bd6Fs1Gj5Mc0Yu7Ea2Wo4P" # expect: aws-apprunner-environment-no-secrets
        }
      }
    }
  }
}

resource "aws_kms_key" "services" {
  description = "sample"
}

resource "aws_apprunner_service" "clean" {
  for_each     = toset(["web", "admin"])
  service_name = "sample-${each.key}"
  encryption_configuration {
    kms_key = aws_kms_key.services.arn
  }
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/sample/${each.key}:1"
      image_repository_type = "ECR_PUBLIC"
      image_configuration {
        runtime_environment_variables = { STAGE = "live" }
      }
    }
  }
}
