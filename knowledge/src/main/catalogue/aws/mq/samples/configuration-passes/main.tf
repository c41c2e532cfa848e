# expect none: aws-mq-configuration-version-supported
resource "aws_mq_configuration" "orders" {
  name           = "orders"
  engine_type    = "RabbitMQ"
  engine_version = "3.13"
  data           = "consumer_timeout = 1800000"
}

resource "aws_mq_configuration" "invoices" {
  name           = "invoices"
  engine_type    = "ActiveMQ"
  engine_version = "5.18"
  data           = "<broker xmlns=\"http://activemq.apache.org/schema/core\"/>"
}
