/** For PowerShell 5 and newer: evaluated in `$PROFILE`. */
export const powershell = `# PowerShell completion for guiju
Register-ArgumentCompleter -Native -CommandName guiju -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or ($_.Extent.EndOffset -eq $cursorPosition -and $wordToComplete -eq '') } |
    ForEach-Object { "$_".Trim('"', "'") })
  guiju __complete "current=$wordToComplete" @words 2>$null | ForEach-Object {
    if ($_ -eq ':files') {
      $before = $wordToComplete -replace '[^=:]*$', ''
      Get-ChildItem -Path "$($wordToComplete.Substring($before.Length))*" -ErrorAction SilentlyContinue |
        ForEach-Object {
          $path = "$before$(Resolve-Path -Relative $_.FullName)"
          [System.Management.Automation.CompletionResult]::new($path, $_.Name, 'ProviderItem', $_.FullName)
        }
    } elseif ($_ -ne ':nospace') {
      $value, $about = $_ -split "\`t", 2
      $tip = if ($about) { $about } else { $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $tip)
    }
  }
}
`;
