// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/EchoOff.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace tunnelglass::cli {

#ifdef Q_OS_WIN

struct EchoOff::Former
{
    DWORD mode = 0;
};

EchoOff::EchoOff()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    auto former = std::make_unique<Former>();
    if (GetConsoleMode(console, &former->mode) &&
        SetConsoleMode(console, former->mode & ~DWORD(ENABLE_ECHO_INPUT)))
        m_former = std::move(former);
}

EchoOff::~EchoOff()
{
    if (m_former)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_former->mode);
}

#else

struct EchoOff::Former
{
    termios state{};
};

EchoOff::EchoOff()
{
    auto former = std::make_unique<Former>();
    if (tcgetattr(STDIN_FILENO, &former->state) != 0)
        return;
    termios silent = former->state;
    silent.c_lflag &= ~tcflag_t(ECHO);
    // What was typed ahead was typed before the question: it is no answer to it.
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0)
        m_former = std::move(former);
}

EchoOff::~EchoOff()
{
    if (m_former)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &m_former->state);
}

#endif

} // namespace tunnelglass::cli
