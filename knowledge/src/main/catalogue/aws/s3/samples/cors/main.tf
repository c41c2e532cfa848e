variable "origins" {
  default = ["https://www.example.com"]
}

resource "aws_s3_bucket" "old" {
  bucket = "sample-old"
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["*"] # expect: aws-s3-cors-rule-narrow
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "sample-site"
}

resource "aws_s3_bucket_cors_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  cors_rule {
    allowed_headers = ["content-type"]
    allowed_methods = ["GET", "PUT"]
    allowed_origins = var.origins
  }
  cors_rule {
    allowed_headers = ["*"] # expect: aws-s3-cors-rule-narrow
    allowed_methods = ["PUT"]
    allowed_origins = var.origins
  }
}

variable "asked" {
  type = list(string)
}

resource "aws_s3_bucket_cors_configuration" "asked" {
  bucket = "sample-asked"
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = var.asked # expect unknown: aws-s3-cors-rule-narrow
  }
}
