resource "aws_s3_bucket" "open" {
  bucket = "sample-open"
}

# expect at +9: aws-s3-bucket-policy-not-public
resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.id
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": "*",
          "Action": ["s3:GetObject"],
          "Resource": "${aws_s3_bucket.open.arn}/*"
        }
      ]
    }
  JSON
}

resource "aws_s3_bucket" "organization" {
  bucket = "sample-organization"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::sample-organization/*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1234567890" } }
    }]
  })
}
