resource "aws_ecr_repository" "kept" { # expect: aws-ecr-repository-cleaned
  name = "sample-kept"
}

resource "aws_ecr_repository" "cleaned" {
  for_each = toset(["web", "worker"])
  name     = "sample-${each.key}"
}

resource "aws_ecr_lifecycle_policy" "cleaned" {
  for_each   = aws_ecr_repository.cleaned
  repository = each.value.name
  policy     = "{}"
}
