resource "aws_dynamodb_table" "bound" {
  name         = "sample-bound"
  billing_mode = "PROVISIONED"
}

# A target without a policy changes nothing.
resource "aws_appautoscaling_target" "bound" { # expect: aws-dynamodb-table-scales
  resource_id        = "table/${aws_dynamodb_table.bound.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  service_namespace  = "dynamodb"
  min_capacity       = 5
  max_capacity       = 50
}
