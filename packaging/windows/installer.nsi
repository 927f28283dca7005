; SPDX-FileCopyrightText: 2026 The Tunnelglass authors
; SPDX-License-Identifier: MIT
;
; The installer for Windows; packaging/windows/package.sh calls makensis with VERSION, STAGE (the folder to install),
; REMOVE (the macro removeFiles), ICON, KILOBYTES (how much it takes) and OUTPUT.
;
; Silently: FILE.exe /S [/CurrentUser | /AllUsers] [/D=FOLDER], the folder last and without quotes; removed with
; "FOLDER\uninstall.exe" /S and /CurrentUser or /AllUsers, as it was installed. Settings, profiles and secrets of a
; person stay: they are the person's.
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
; A file that cannot be written ends a silent installation, too, instead of being left out.
AllowSkipFiles off

!define PRODUCT "Tunnelglass"
!define PROGRAM "tunnelglass.exe"
!define COMMAND_LINE "tunnelglass-cli.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define FILE_TYPE "Tunnelglass.Response"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_FUNCTION onModeChosen
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

Name "${PRODUCT}"
OutFile "${OUTPUT}"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} installer"
VIAddVersionKey CompanyName "The Tunnelglass authors"
VIAddVersionKey LegalCopyright "2026 The Tunnelglass authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_LANGDLL_ALLLANGUAGES

!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first that matches the system's language is taken.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese

LangString inspects ${LANG_ENGLISH} "Inspect Alibaba Cloud IPsec-VPN connections"
LangString inspects ${LANG_SIMPCHINESE} "检查阿里云IPsec连接"
LangString savedResponse ${LANG_ENGLISH} "Saved VPN connection response"
LangString savedResponse ${LANG_SIMPCHINESE} "已保存的IPsec连接响应"
LangString isRunning ${LANG_ENGLISH} "Tunnelglass is running. Close it, then try again."
LangString isRunning ${LANG_SIMPCHINESE} "Tunnelglass正在运行。请先关闭，然后重试。"

Var givenFolder

Function onModeChosen
    ; A folder of the command line counts more than the one that goes with the mode.
    ${If} $givenFolder != ""
        StrCpy $INSTDIR $givenFolder
    ${EndIf}
FunctionEnd

; The macros of MultiUser.nsh ask with a box that waits even when all is to be silent.
!macro refuseSilentlyWithoutRights
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
    ${AndIf} ${Silent}
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${EndIf}
!macroend

Function .onInit
    SetRegView 64
    !insertmacro refuseSilentlyWithoutRights
    ; /D= has been read by now.
    StrCpy $givenFolder $INSTDIR
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro refuseSilentlyWithoutRights
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs cannot be replaced or removed: nothing is changed then.
!macro stopWhenRunning
    !insertmacro stopWhenItRuns "${PROGRAM}"
    !insertmacro stopWhenItRuns "${COMMAND_LINE}"
!macroend

!macro stopWhenItRuns FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${FILE}" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(isRunning)" /SD IDOK
            SetErrorLevel 3
            Abort "$(isRunning)"
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

!macro tellTheDesktop
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "-install"
    !insertmacro stopWhenRunning
    ; What another version has that this one has not must not be left to be loaded. It removes just what it installed.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortCut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 "" "" "$(inspects)"

    ; Windows knows a file by what follows the last dot, which is .json or .xml here: those belong to nobody, so
    ; Tunnelglass is offered under "Open with" and takes nothing over.
    WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}" "" "$(savedResponse)"
    WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
    WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "${FILE_TYPE}" ""
    WriteRegStr SHCTX "Software\Classes\.xml\OpenWithProgids" "${FILE_TYPE}" ""
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${PRODUCT}"
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\SupportedTypes" ".json" ""
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\SupportedTypes" ".xml" ""
    !insertmacro tellTheDesktop

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Tunnelglass authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallMode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

!include "${REMOVE}"

; The keys that only this program had something in go, too.
!macro forgetFileType ENDING
    DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${FILE_TYPE}"
    ClearErrors
    EnumRegValue $0 SHCTX "Software\Classes\${ENDING}\OpenWithProgids" 0
    ${If} $0 == ""
        DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
    ${EndIf}
    ClearErrors
    EnumRegValue $0 SHCTX "Software\Classes\${ENDING}" 0
    ReadRegStr $1 SHCTX "Software\Classes\${ENDING}" ""
    ${If} $0 == ""
    ${AndIf} $1 == ""
        DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}"
    ${EndIf}
!macroend

Section "un.install"
    !insertmacro stopWhenRunning
    !insertmacro removeFiles
    Delete "$INSTDIR\uninstall.exe"
    ; Only when it is empty: what else is in it is not ours.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${PRODUCT}.lnk"

    !insertmacro forgetFileType ".json"
    !insertmacro forgetFileType ".xml"
    DeleteRegKey SHCTX "Software\Classes\${FILE_TYPE}"
    DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    !insertmacro tellTheDesktop
SectionEnd
