a=1
b{}
c{d=1}
resource aws_vpc main {
cidr_block="10.0.0.0/16"
tags={}
nested {
x = [1,2,
3]
}
}
//end