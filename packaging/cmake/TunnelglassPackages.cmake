# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# What CPack makes packages with; packaging/package.sh calls it.
set(CPACK_PACKAGE_NAME tunnelglass)
set(CPACK_PACKAGE_VENDOR "The Tunnelglass authors")
set(CPACK_PACKAGE_CONTACT "The Tunnelglass authors <authors@tunnelglass.invalid>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Inspector for Alibaba Cloud IPsec-VPN connections")
set(CPACK_PACKAGE_DESCRIPTION
"Tunnelglass tells whether an IPsec-VPN connection is up, and why not. It shows
Phase 1, Phase 2 and health check of each tunnel with what each setting means,
and exports reports, data and the configuration of the gateway at the other
end. It has a window and a command line, and changes nothing at the service.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX "${PROJECT_SOURCE_DIR}/dist")
set(CPACK_GENERATOR DEB)

# Libraries that are linked are found by dpkg-shlibdeps and rpmbuild. What is loaded while it runs they cannot see:
# the Secret Service's library, Qt's plugins, whom TLS trusts, letters to draw, and Qt's own words in Chinese.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libsecret-1-0, ca-certificates, qt6-qpa-plugins, qt6-translations-l10n, fonts-dejavu-core | fonts-noto-core | fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | libkf5wallet-bin | libkf6wallet-bin, qt6-wayland, fonts-noto-cjk")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_SUMMARY "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# Neither the time nor the machine of the build goes into it.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
Recommends: gnome-keyring
Recommends: qt6-qttranslations")
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
# By what the library is called in itself: the packages have other names elsewhere.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), ca-certificates")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/icons
    /usr/share/icons/hicolor /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/man
    /usr/share/man/man1 /usr/share/man/zh_CN /usr/share/man/zh_CN/man1 /usr/share/doc)

include(CPack)
