variable "mutability" {
  type = string
}

# expect: aws-ecr-images-scanned, aws-ecr-tags-immutable, aws-ecr-encrypted-with-kms, aws-ecr-repository-has-policy
resource "aws_ecr_repository" "bare" {
  name = "sample-bare"
}

resource "aws_ecr_repository" "full" {
  for_each             = toset(["web", "worker"])
  name                 = "sample-${each.key}"
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}

resource "aws_kms_key" "images" {
  description = "sample"
}

resource "aws_ecr_repository_policy" "full" {
  for_each   = aws_ecr_repository.full
  repository = each.value.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/deploy" }
      Action    = ["ecr:BatchGetImage"]
    }]
  })
}

# expect: aws-ecr-repository-has-policy
resource "aws_ecr_repository" "moving" {
  name                 = "sample-moving"
  image_tag_mutability = var.mutability # expect unknown: aws-ecr-tags-immutable
  image_scanning_configuration {
    scan_on_push = false # expect: aws-ecr-images-scanned
  }
  encryption_configuration { # expect: aws-ecr-encrypted-with-own-key
    encryption_type = "KMS"
  }
}

module "images" {
  source                          = "terraform-aws-modules/ecr/aws"
  version                         = "2.3.0"
  repository_name                 = "sample-module"
  repository_image_tag_mutability = "MUTABLE" # expect: aws-ecr-tags-immutable
  repository_encryption_type      = "KMS"
  repository_kms_key              = aws_kms_key.images.arn
}
