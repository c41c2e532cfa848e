environment_and_file = "file"
file_and_option      = "file"
