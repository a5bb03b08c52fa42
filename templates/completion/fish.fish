# Completion of campaign for fish: campaign completion fish > ~/.config/fish/completions/campaign.fish
function __campaign_words
    set -l before (commandline -opc)
    for line in (campaign completion words -- $before[2..-1] (commandline -ct) 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c campaign -f -a "(__campaign_words)"
