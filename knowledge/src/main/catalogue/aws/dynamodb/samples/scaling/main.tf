resource "aws_dynamodb_table" "bound" { # expect: aws-dynamodb-table-scales
  name         = "sample-bound"
  billing_mode = "PROVISIONED"
}

# A target without a policy changes nothing.
resource "aws_appautoscaling_target" "bound" {
  resource_id        = "table/${aws_dynamodb_table.bound.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  service_namespace  = "dynamodb"
  min_capacity       = 5
  max_capacity       = 50
}
