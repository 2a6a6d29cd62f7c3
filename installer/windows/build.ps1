# NOT RUN YET: written from the Linux script without a Windows at hand. Makes target\installer\Yandu, an application image with
# Yandu.exe and yandu-cli.exe, and an .msi. Needs a JDK 25 (JAVA_HOME or PATH) and, for the .msi, WiX. Run "mvn package" on Windows first.
# With -Image only the image.
param([switch]$Image)
$ErrorActionPreference = 'Stop'

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = "$root\target\installer\work"
$bin = if ($env:JAVA_HOME) { "$env:JAVA_HOME\bin\" } else { '' }
$architecture = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'Windows/aarch64' } else { 'Windows/x86_64' }

function Invoke-Tool([string]$tool) {
  & "$bin$tool" @args
  if ($LASTEXITCODE -ne 0) { throw "$tool failed with $LASTEXITCODE" }
}

foreach ($needed in 'yandu.jar', 'lib', 'javafx') {
  if (-not (Test-Path "$root\target\$needed")) { throw "target\$needed is missing. Run: mvn package" }
}
Remove-Item -Recurse -Force $work, "$root\target\installer\Yandu" -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$work\input\lib", "$work\input\native" | Out-Null

# Jars without the libraries that serve other platforms; the platform's own beside them.
Copy-Item "$root\target\yandu.jar", "$root\LICENSE" "$work\input"
Copy-Item "$root\target\lib\*.jar" "$work\input\lib" -Exclude 'javafx-*'
Copy-Item -Recurse "$root\assets\licenses" "$work\input\licenses"
Copy-Item "$root\assets\fonts\OFL.txt" "$work\input\licenses"
Add-Type -AssemblyName System.IO.Compression.FileSystem
$sqlite = (Get-ChildItem "$work\input\lib\sqlite-jdbc-*.jar").FullName
$archive = [IO.Compression.ZipFile]::Open($sqlite, 'Update')
foreach ($entry in @($archive.Entries | Where-Object { $_.FullName -like 'org/sqlite/native/*' })) {
  if ($entry.FullName -like "org/sqlite/native/$architecture/*.dll") {
    [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$work\input\native\$($entry.Name)")
  }
  $entry.Delete()
}
$archive.Dispose()

$manifest = [IO.Compression.ZipFile]::OpenRead("$root\target\yandu.jar")
$reader = [IO.StreamReader]::new($manifest.GetEntry('META-INF/MANIFEST.MF').Open())
$version = [regex]::Match($reader.ReadToEnd(), 'Implementation-Version: (\S+)').Groups[1].Value
$reader.Dispose()
$manifest.Dispose()

$modules = (Get-Content "$root\installer\common\modules.txt" | Where-Object { $_ -notlike '#*' } | ForEach-Object { ($_ -split '\s+')[0] }) -join ','
Invoke-Tool jlink "@$root\installer\common\jlink.args" --module-path "$root\target\javafx" --add-modules $modules `
  --strip-native-commands '--exclude-resources=/javafx.graphics/*.dll' --output "$work\runtime"
foreach ($jar in Get-ChildItem "$root\target\javafx\*.jar") {
  $archive = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
  foreach ($entry in @($archive.Entries | Where-Object { $_.Name -like '*.dll' })) {
    [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$work\runtime\bin\$($entry.Name)", $true)
  }
  $archive.Dispose()
}

# The second launcher shows its output in a console.
Set-Content "$work\cli.properties" 'win-console=true'
Set-Location $root
Invoke-Tool jpackage '@installer/common/jpackage.args' --type app-image --name Yandu --app-version $version `
  --input "$work\input" --runtime-image "$work\runtime" --icon assets\icons\yandu.ico `
  --add-launcher "yandu-cli=$work\cli.properties" --dest target\installer
if (-not $Image) {
  Invoke-Tool jpackage --type msi --name Yandu --app-version $version --app-image target\installer\Yandu `
    --vendor 'The Yandu authors' --win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 6a1d7c3e-2f0b-4a58-9d55-3c8e5f6a71b2 --dest target\installer
}
Remove-Item -Recurse -Force $work
Get-ChildItem target\installer
