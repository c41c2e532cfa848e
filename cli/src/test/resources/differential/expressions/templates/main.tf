# Quoted templates, heredocs, directives, white space control.

locals {
  name  = "web"
  list  = ["a", "b", "c"]
  map   = { y = 2, x = 1 }
  empty = []
  yes   = true
  text  = "two\nlines"
}

output "interpolation" { value = "name: ${local.name}!" }
output "interpolation_many" { value = "${local.name}-${local.list[0]}-${local.map["x"]}" }
output "interpolation_call" { value = "x ${join(",", [for v in local.list : "<${v}>"])} y" }
output "interpolation_nested" { value = "a${"b${"c${local.name}"}"}" }
output "if" { value = "%{ if local.yes }yes%{ endif }" }
output "if_else" { value = "%{ if !local.yes }yes%{ else }no%{ endif }" }
output "if_tight" { value = "%{if local.yes}a%{else}b%{endif}" }
output "if_inside_for" { value = "%{ for v in local.list }%{ if v != "b" }${v}%{ endif }%{ endfor }" }
output "for" { value = "%{ for v in local.list }${v},%{ endfor }" }
output "for_index" { value = "%{ for i, v in local.list }${i}=${v};%{ endfor }" }
output "for_map" { value = "%{ for k, v in local.map }${k}=${v};%{ endfor }" }
output "for_empty" { value = "[%{ for v in local.empty }x%{ endfor }]" }
output "for_set" { value = "%{ for v in toset(["b", "a"]) }${v}%{ endfor }" }
output "for_nested" { value = "%{ for v in local.list }%{ for w in local.list }${v}${w} %{ endfor }%{ endfor }" }
output "strip_both" { value = "a   ${~ local.name ~}   b" }
output "strip_left" { value = "a   ${~ local.name }   b" }
output "strip_right" { value = "a   ${local.name ~}   b" }
output "strip_newline_text" { value = "a \n  ${~ local.name ~} \n b" }
output "strip_directive" { value = "a  %{~ if local.yes ~}  x  %{~ endif ~}  b" }
output "strip_beside_interpolation" { value = "${local.name}  ${~ local.name}" }
output "escapes" { value = "$${local.name} %%{ if } \"q\" \\ \t" }
output "dollar_alone" { value = "$ 5 $x %y 100% $" }
output "dollar_before" { value = "$$ $$x %% %%x" }
output "type_kept_list" { value = "${local.list}" }
output "type_kept_strip" { value = "${~ local.list ~}" }
output "if_number" { value = "%{ if true }${1}%{ endif }" }

output "heredoc" {
  value = <<END
one
  two ${local.name}
three
END
}
output "heredoc_indented" {
  value = <<-END
    one
      two
    three
  END
}
output "heredoc_indented_least" {
  value = <<-END
      one
    two
        three
  END
}
output "heredoc_indented_blank_lines" {
  value = <<-END
    one

    two
   
    three
  END
}
output "heredoc_indented_end_deeper" {
  value = <<-END
    one
    two
        END
}
output "heredoc_indented_tabs" {
  value = <<-END
		one
			two
  END
}
output "heredoc_indented_interpolation_first" {
  value = <<-END
    ${local.name}
      x ${local.name}
  END
}
output "heredoc_indented_value_with_lines" {
  value = <<-END
    a
    ${local.text}
    b
  END
}
output "heredoc_indented_directive" {
  value = <<-END
    start
    %{ for v in local.list }
    item ${v}
    %{ endfor }
    end
  END
}
output "heredoc_directive_strip" {
  value = <<-END
    start
    %{ for v in local.list ~}
    item ${v}
    %{ endfor ~}
    end
  END
}
output "heredoc_directive_strip_left" {
  value = <<-END
    start
    %{~ for v in local.list }
    item ${v}
    %{~ endfor }
    end
  END
}
output "heredoc_if_lines" {
  value = <<-END
    %{ if local.yes ~}
    shown
    %{ else ~}
    hidden
    %{ endif ~}
    last
  END
}
output "heredoc_if_inner_indent" {
  value = <<-END
    %{ if local.yes }
      shown
    %{ endif }
  END
}
output "heredoc_no_escapes" {
  value = <<END
a\nb \t \" "quoted" \\
$${x} %%{y} $x
END
}
output "heredoc_empty" {
  value = <<END
END
}
output "heredoc_one_blank" {
  value = <<END

END
}
output "heredoc_marker_word" {
  value = <<EOF_1-x
text EOF_1
EOF_1-x
}
output "heredoc_json" {
  value = jsondecode(<<-END
    {
      "name": "${local.name}",
      "list": ${jsonencode(local.list)},
      "n": ${1 + 1}
    }
  END
  )
}
output "heredoc_in_list" {
  value = [<<END
a
END
    , "b", <<-END
      c
    END
  ]
}
output "heredoc_in_object" {
  value = {
    a = <<-END
      text
    END
    b = 1
  }
}
output "heredoc_only_interpolation" {
  value = <<END
${local.name}
END
}
output "heredoc_for_map" {
  value = <<-END
    %{~ for k, v in local.map ~}
    ${k}: ${v}
    %{~ endfor ~}
  END
}
output "heredoc_comment_stays" {
  value = <<END
# not a comment
// neither /* this */
END
}
output "heredoc_trailing_spaces" {
  value = "${<<-END
    a
      b
  END
}|"
}
output "heredoc_crossing_lines" {
  value = <<-END
    ${join("\n", [
      "a",
      "b",
])}
    c
  END
}
output "quoted_lines_by_call" { value = join("\n", ["a", "b"]) }
output "template_in_key" { value = { "${local.name}-key" = 1 } }
output "template_in_index" { value = local.map["${"x"}"] }
output "for_value_objects" { value = "%{ for o in [{ n = 1 }, { n = 2 }] }${o.n}%{ endfor }" }
output "conditional_in_template" { value = "${local.yes ? "on" : "off"} ${local.empty == [] ? "none" : length(local.empty)}" }
output "numbers_in_template" { value = "${1.0} ${2.50} ${1e3} ${10 / 4} ${-3}" }
output "user_data" {
  value = <<-USERDATA
    #!/bin/bash
    echo "cluster=${local.name}" >> /etc/ecs.config
    for i in $(seq 1 3); do echo $i $${HOME}; done
  USERDATA
}
