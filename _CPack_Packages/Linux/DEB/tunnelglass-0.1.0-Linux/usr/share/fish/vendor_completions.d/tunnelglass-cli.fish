# fish completion for tunnelglass-cli
complete -c tunnelglass-cli -f
complete -c tunnelglass-cli -n __fish_use_subcommand -a 'regions list describe open export profiles'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -a 'add remove import test'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from list describe export profiles' -l region -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from describe export' -l id -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from export' -l from -r -F
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from export' -l as -x -a 'json xml yaml ndjson csv csv-settings html markdown svg swanctl ipsec-conf ipsec-secrets cisco-ios-ikev1 cisco-ios-ikev2 cisco-asa junos fortios h3c-comware huawei-vrp vyos routeros download-config'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe open' -l format -x -a 'tree json xml'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe open export profiles' -l output -r -F
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe open export profiles' -l force
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe open export' -l include-secrets
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from export' -l language -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export profiles' -l endpoint -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export profiles' -l signature -x -a 'v3 v1'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export' -l wire -x -a 'json xml'
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export profiles' -l timeout -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export profiles' -l ca-file -r -F
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export' -l profile -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export profiles' -l sample
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe export' -l dry-run
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l access-key-id -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l sts
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l expires -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l role-arn -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l source-profile -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l role-session-name -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l duration -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l external-id -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l sts-region -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l instance-role -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l network -x
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l no-proxy
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from profiles' -l move
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from regions list describe open export profiles' -l help
complete -c tunnelglass-cli -n '__fish_seen_subcommand_from open' -F
