resource "aws_iam_user_policy" "operator" {
  name = "sample-operator"
  user = "operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # expect: aws-iam-user-assumes-roles-with-mfa
      {
        Effect   = "Allow"
        Action   = "sts:AssumeRole"
        Resource = "arn:aws:iam::111122223333:role/operator"
      },
      {
        Sid       = "Careful"
        Effect    = "Allow"
        Action    = ["sts:AssumeRole"]
        Resource  = "arn:aws:iam::111122223333:role/admin"
        Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
      },
    ]
  })
}

# All of S3, and objects of every bucket.
resource "aws_iam_role_policy" "files" {
  name = "sample-files"
  role = "files"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["S3:*"] # expect: aws-iam-statement-names-s3-actions
        Resource = "arn:aws:s3:::sample/*"
      },
      {
        Sid      = "Objects"
        Effect   = "Allow"
        Action   = ["s3:Get*", "s3:Put*"]
        # expect: aws-iam-statement-not-all-objects
        Resource = "*"
      },
      {
        Sid      = "Own"
        Effect   = "Allow"
        Action   = ["s3:Get*", "s3:Put*"]
        Resource = "arn:aws:s3:::sample/*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "queues" {
  name = "sample-queues"
  role = "queues"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:PutLogEvents", "sqs:*"] # expect: aws-iam-statement-not-whole-service
        Resource = "*"
      },
      {
        Sid      = "Own"
        Effect   = "Allow"
        Action   = "sqs:*"
        Resource = "arn:aws:sqs:eu-west-1:111122223333:sample"
      },
    ]
  })
}
