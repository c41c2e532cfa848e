file_and_option  = "extra"
option_then_file = "extra"
list             = ["x", 1]
