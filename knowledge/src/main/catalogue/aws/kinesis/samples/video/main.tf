variable "key" {
  type = string
}

resource "aws_kinesis_video_stream" "bare" { # expect: aws-kinesis-video-encrypted-with-key
  name                    = "sample-bare"
  data_retention_in_hours = 24
}

resource "aws_kinesis_video_stream" "own" {
  name                    = "sample-own"
  data_retention_in_hours = 24
  kms_key_id              = aws_kms_key.pictures.arn
}

resource "aws_kinesis_video_stream" "given" {
  name                    = "sample-given"
  data_retention_in_hours = 24
  kms_key_id              = var.key # expect unknown: aws-kinesis-video-encrypted-with-key
}

resource "aws_kms_key" "pictures" {
  description         = "Pictures of the sample"
  enable_key_rotation = true
}
