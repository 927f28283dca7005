<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message>
        <source>the account itself (root), which may do everything</source>
        <translation>账号本身（root），可执行任何操作</translation>
    </message>
    <message>
        <source>RAM user</source>
        <translation>RAM用户</translation>
    </message>
    <message>
        <source>RAM role, assumed</source>
        <translation>扮演的RAM角色</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Agrees with the service&apos;s.</source>
        <translation>与服务的时钟一致。</translation>
    </message>
    <message>
        <source>%1 min ahead of the service&apos;s; 15 min and more are refused.</source>
        <translation>比服务的时钟快%1分钟；相差15分钟及以上会被拒绝。</translation>
    </message>
    <message>
        <source>%1 min behind the service&apos;s; 15 min and more are refused.</source>
        <translation>比服务的时钟慢%1分钟；相差15分钟及以上会被拒绝。</translation>
    </message>
    <message>
        <source>This profile works.</source>
        <translation>此配置可用。</translation>
    </message>
    <message>
        <source>This profile works, but it cannot be told whose it is.</source>
        <translation>此配置可用，但无法得知它属于谁。</translation>
    </message>
    <message>
        <source>The service knows this profile, but does not let it list the connections.</source>
        <translation>服务能够识别此配置，但不允许它列出连接。</translation>
    </message>
    <message>
        <source>This profile does not work.</source>
        <translation>此配置不可用。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>May list the connections of %1, which has %2.</source>
        <translation>可以列出%1的连接，共%2个。</translation>
    </message>
    <message>
        <source>This policy allows what Tunnelglass asks and nothing else. Whoever holds it can read the pre-shared keys of every connection: DescribeVpnConnection sends them.</source>
        <translation>此权限策略只允许Tunnelglass所做的查询，不允许其他任何操作。持有者可以读取每个连接的预共享密钥：DescribeVpnConnection会返回它们。</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%n s ago</source>
        <translation>%n秒前</translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation>%n分钟前</translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation>%n小时前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1天前</translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation>%n天前</translation>
    </message>
</context>
<context>
    <name>AliyunCliConfig</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>它不是JSON对象。</translation>
    </message>
    <message>
        <source>The field source_profile is missing.</source>
        <translation>缺少字段source_profile。</translation>
    </message>
    <message>
        <source>Its source_profile %1 is not in the file.</source>
        <translation>其source_profile %1不在文件中。</translation>
    </message>
    <message>
        <source>Its source_profile %1 cannot be used: %2</source>
        <translation>其source_profile %1无法使用：%2</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>文件大于1 MB。</translation>
    </message>
    <message>
        <source>It is not valid JSON (%1, at byte %2).</source>
        <translation>它不是有效的JSON（%1，位于第%2字节）。</translation>
    </message>
    <message>
        <source>The field profiles is not a list.</source>
        <translation>字段profiles不是列表。</translation>
    </message>
    <message>
        <source>The field current is not a text.</source>
        <translation>字段current不是文本。</translation>
    </message>
    <message>
        <source>The name occurs more than once.</source>
        <translation>该名称出现多次。</translation>
    </message>
    <message>
        <source>Its source_profile leads back to the profile itself, or over more than ten others.</source>
        <translation>其source_profile又指回该配置自身，或经过了十个以上的其他配置。</translation>
    </message>
</context>
<context>
    <name>AliyunProfile</name>
    <message>
        <source>The mode RsaKeyPair is deprecated; use an AccessKey or a RAM role instead.</source>
        <translation>模式RsaKeyPair已弃用；请改用AccessKey或RAM角色。</translation>
    </message>
    <message>
        <source>The mode RamRoleArnWithRoleName is deprecated; use ChainableRamRoleArn with an EcsRamRole profile instead.</source>
        <translation>模式RamRoleArnWithRoleName已弃用；请改用ChainableRamRoleArn，并配合EcsRamRole配置。</translation>
    </message>
    <message>
        <source>The VPC API wants a signature, which a bearer token cannot make.</source>
        <translation>VPC API要求签名，而Bearer Token无法生成签名。</translation>
    </message>
    <message>
        <source>The VPC API wants a signature, which an anonymous profile cannot make.</source>
        <translation>VPC API要求签名，而匿名配置无法生成签名。</translation>
    </message>
    <message>
        <source>The field name is missing.</source>
        <translation>缺少字段name。</translation>
    </message>
    <message>
        <source>The field endpoint holds none: %1</source>
        <translation>字段endpoint的值不是接入点：%1</translation>
    </message>
    <message>
        <source>It holds no temporary key with its sts_expiration: sign in with the aliyun CLI first.</source>
        <translation>其中没有带sts_expiration的临时密钥：请先用aliyun CLI登录。</translation>
    </message>
    <message>
        <source>The mode %1 is not known.</source>
        <translation>未知的模式%1。</translation>
    </message>
    <message>
        <source>The field %1 is not of its type.</source>
        <translation>字段%1的类型不正确。</translation>
    </message>
</context>
<context>
    <name>CallRules</name>
    <message>
        <source>An XML response can only be asked for with signature version 1.</source>
        <translation>只有使用签名版本1才能请求XML响应。</translation>
    </message>
    <message>
        <source>Requests go over https; plain http is allowed to this computer only.</source>
        <translation>请求通过https发送；明文http只允许用于本机。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>清除此字段</translation>
    </message>
</context>
<context>
    <name>CloudNetwork</name>
    <message>
        <source>It holds no certificate in PEM.</source>
        <translation>它不包含PEM格式的证书。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A request without a region</source>
        <translation>没有地域的请求</translation>
    </message>
    <message>
        <source>This needs --region: neither the profile nor ALIBABA_CLOUD_REGION_ID names one.</source>
        <translation>需要--region：配置和ALIBABA_CLOUD_REGION_ID都没有指定地域。</translation>
    </message>
    <message>
        <source>There are no credentials at hand: words stand for the AccessKey ID and for the signature.</source>
        <translation>手头没有凭证：AccessKey ID和签名以文字代替。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says more.</source>
        <translation>详见&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The command comes first, then %1.</source>
        <translation>命令在前，然后是%1。</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>List the regions there are</source>
        <translation>列出所有地域</translation>
    </message>
    <message>
        <source>Asks the service for its regions (DescribeRegions) and prints ID, name and
endpoint of each.</source>
        <translation>向服务查询地域（DescribeRegions），打印每个地域的ID、名称和
接入点。</translation>
    </message>
    <message>
        <source>List a region&apos;s IPsec-VPN connections</source>
        <translation>列出一个地域的IPsec连接</translation>
    </message>
    <message>
        <source>Reads all pages of a region&apos;s connections (DescribeVpnConnections) and prints
name, ID, negotiation state and gateways of each, as a table or, with
--format json or xml, in full and in the API&apos;s own list shape.

A page that cannot be read leaves the others: what there is is printed, the
missing page is named on standard error, and the exit code is 8.</source>
        <translation>读取一个地域的全部分页（DescribeVpnConnections），以表格打印每个连接的
名称、ID、协商状态和网关；使用--format json或xml时按API自己的列表结构
打印全部内容。

读取失败的分页不影响其他分页：已有的内容照常打印，缺失的分页在标准错误中
指明，退出码为8。</translation>
    </message>
    <message>
        <source>Inspect one IPsec-VPN connection</source>
        <translation>检查一个IPsec连接</translation>
    </message>
    <message>
        <source>Reads one connection (DescribeVpnConnection) and prints whether it is up, and
all its settings: Phase 1 (IKE SA), Phase 2 (IPsec SA), health check, BGP, and
each tunnel of a dual-tunnel connection.

--format json and xml write the form that Tunnelglass opens again: the API&apos;s own
shape and names with one added object &quot;Tunnelglass&quot;. Secrets (pre-shared keys,
BGP keys) are masked in the tree and left out of JSON and XML unless
--include-secrets is given.</source>
        <translation>读取一个连接（DescribeVpnConnection），打印其是否正常以及全部设置：第一阶段
（IKE SA）、第二阶段（IPsec SA）、健康检查、BGP，以及双隧道连接的每条隧道。

--format json和xml写出Tunnelglass可以重新打开的形式：API自己的结构和名称，
外加一个对象&quot;Tunnelglass&quot;。除非给出--include-secrets，密钥（预共享密钥、BGP
密钥）在树中被遮盖，在JSON和XML中不写出。</translation>
    </message>
    <message>
        <source>Open a saved response, without any account</source>
        <translation>打开已保存的响应，无需账号</translation>
    </message>
    <message>
        <source>Reads a response of the API from a file, XML or JSON, of any tool, or a file
that Tunnelglass exported; &quot;-&quot; reads standard input. IPsec-VPN connections are
shown in full, other responses as a plain tree, with secrets masked by name.</source>
        <translation>从文件读取任意工具保存的API响应（XML或JSON），或Tunnelglass导出的文件；
&quot;-&quot;表示标准输入。IPsec连接完整显示，其他响应显示为普通的树，名称表明是
密钥的内容会被遮盖。</translation>
    </message>
    <message>
        <source>Hand connections over: data, reports, peer configurations</source>
        <translation>导出连接：数据、报告、对端配置</translation>
    </message>
    <message>
        <source>Writes one connection, or all of a region or of a saved response, in the form
that its reader needs: data for programs, a report for people, the tunnel
diagram, or the configuration of the gateway at the other end, as seen there.

Secrets are left out unless --include-secrets is given. For reports and
configurations the gateways&apos; addresses are asked for (DescribeVpnGateway,
DescribeCustomerGateway); what is not known is a marked blank.</source>
        <translation>把一个连接，或一个地域、一份保存的响应中的全部连接，写成读者需要的形式：供
程序使用的数据、供人阅读的报告、隧道图，或从对端角度写成的对端网关配置。

除非给出--include-secrets，否则不写出密钥。报告和配置会查询网关的地址
（DescribeVpnGateway、DescribeCustomerGateway）；未知的内容是带标记的空白。</translation>
    </message>
    <message>
        <source>List the profiles there are</source>
        <translation>列出已有的配置</translation>
    </message>
    <message>
        <source>Lists where credentials can come from: the profiles of Tunnelglass, the
environment, the profiles of the aliyun CLI (~/.aliyun/config.json) and of the
SDK (~/.alibabacloud/credentials.ini), with mode, region, source and whether
each can be used. Secrets are never shown. Nothing is asked, run or changed.</source>
        <translation>列出凭证的来源：Tunnelglass的配置、环境变量、aliyun CLI
（~/.aliyun/config.json）和SDK（~/.alibabacloud/credentials.ini）的配置，包括
模式、地域、来源以及是否可用。从不显示密钥。不查询、不运行、不更改任何内容。</translation>
    </message>
    <message>
        <source>Set up a profile; its secret goes into the keychain</source>
        <translation>新建配置，其密钥存入密钥链</translation>
    </message>
    <message>
        <source>Sets up a profile that the window and --profile know. The AccessKey secret is
asked for on the terminal, without echo, or read as a line from standard
input; with --sts the token is the next line. It is kept in the operating
system&apos;s keychain and nowhere else. Secrets are never taken from arguments.

With --role-arn the profile holds no secret: the role is asked for at STS
(AssumeRole) with the credentials of another profile.</source>
        <translation>新建窗口和--profile可用的配置。AccessKey Secret在终端中询问，不回显，或从标准
输入读取一行；使用--sts时下一行是令牌。密钥只保存在操作系统的密钥链中。从不
通过参数接收密钥。

使用--role-arn的配置不含密钥：用另一个配置的凭证向STS请求该角色
（AssumeRole）。</translation>
    </message>
    <message>
        <source>Remove a profile and its secret</source>
        <translation>删除配置及其密钥</translation>
    </message>
    <message>
        <source>Removes a profile of Tunnelglass, and its secret from the keychain. On a
terminal it asks first. Profiles of the aliyun CLI and of the SDK are never
changed: one that is used in place is only forgotten.</source>
        <translation>删除Tunnelglass的一个配置，并从密钥链中删除其密钥。在终端中会先询问。aliyun
CLI和SDK的配置从不更改：就地使用的配置只是不再使用。</translation>
    </message>
    <message>
        <source>Take over profiles of the aliyun CLI and the SDK</source>
        <translation>导入aliyun CLI和SDK的配置</translation>
    </message>
    <message>
        <source>Takes over the profiles of the aliyun CLI and of the SDK, or those named, so
that the window offers them. They are used in place: their files stay what they
are and nothing is copied. With --move the AccessKey is copied into the
keychain instead; the file still holds its own copy, which is yours to remove.</source>
        <translation>导入aliyun CLI和SDK的全部或指定的配置，使窗口可以使用它们。配置就地使用：原
文件保持不变，不复制任何内容。使用--move时AccessKey被复制到密钥链；原文件
仍保留自己的一份，是否删除由您决定。</translation>
    </message>
    <message>
        <source>Ask the service who a profile is and what it may do</source>
        <translation>向服务查询配置的身份和权限</translation>
    </message>
    <message>
        <source>Asks for the profile&apos;s identity (GetCallerIdentity) and for one connection of a
region (DescribeVpnConnections), and prints account, identity, the difference
between the clocks and, where a permission is missing, the action and a policy
that allows what Tunnelglass asks and nothing else.</source>
        <translation>查询配置的身份（GetCallerIdentity）以及一个地域的一个连接
（DescribeVpnConnections），打印账号、身份、时钟差；缺少权限时打印所需的操作，
以及只允许Tunnelglass所需查询的权限策略。</translation>
    </message>
    <message>
        <source>What to read:</source>
        <translation>读取什么：</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>输出：</translation>
    </message>
    <message>
        <source>Asking:</source>
        <translation>查询：</translation>
    </message>
    <message>
        <source>The profile:</source>
        <translation>配置：</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>Environment:
  ALIBABA_CLOUD_ACCESS_KEY_ID      the AccessKey ID to sign with
  ALIBABA_CLOUD_ACCESS_KEY_SECRET  its secret
  ALIBABA_CLOUD_SECURITY_TOKEN     the token of a temporary key (STS)
  ALIBABA_CLOUD_PROFILE            the profile, where --profile names none
  ALIBABA_CLOUD_REGION_ID          the region, where nothing else names one
  ALIBABA_CLOUD_CREDENTIALS_FILE   the SDK&apos;s file of profiles
  HTTPS_PROXY, NO_PROXY            the proxy on the way to the service
Credentials are looked for in the SDK&apos;s order: the key in the environment, an
OIDC role, the aliyun CLI&apos;s profile, the SDK&apos;s file, the role of an ECS instance
(ALIBABA_CLOUD_ECS_METADATA), ALIBABA_CLOUD_CREDENTIALS_URI. The first that is
there is used. Secrets are never taken from arguments.
</source>
        <translation>环境变量：
  ALIBABA_CLOUD_ACCESS_KEY_ID      用于签名的AccessKey ID
  ALIBABA_CLOUD_ACCESS_KEY_SECRET  对应的AccessKey Secret
  ALIBABA_CLOUD_SECURITY_TOKEN     临时密钥的令牌（STS）
  ALIBABA_CLOUD_PROFILE            --profile未指定时使用的配置
  ALIBABA_CLOUD_REGION_ID          其他地方都未指定时使用的地域
  ALIBABA_CLOUD_CREDENTIALS_FILE   SDK的配置文件
  HTTPS_PROXY, NO_PROXY            访问服务时使用的代理
按SDK的顺序查找凭证：环境变量中的密钥、OIDC角色、aliyun CLI的配置、SDK的
文件、ECS实例的角色（ALIBABA_CLOUD_ECS_METADATA）、
ALIBABA_CLOUD_CREDENTIALS_URI。使用最先找到的。从不通过参数接收密钥。
</translation>
    </message>
    <message>
        <source>Exit codes:
    0  done
    1  our own fault
    2  usage
    3  credentials, signature, clock or permission
    4  no such connection, region or action
    5  network, time-out, throttling or a failing service
    6  a response that cannot be read
    7  a file that cannot be read or written, or that exists
    8  a list that is incomplete
    9  settings that a configuration&apos;s dialect has no words for
  130  interrupted
Data goes to standard output, words to standard error.
</source>
        <translation>退出码：
    0  完成
    1  程序自身的错误
    2  用法错误
    3  凭证、签名、时钟或权限
    4  没有这个连接、地域或操作
    5  网络、超时、限流或服务故障
    6  无法读取的响应
    7  无法读取或写入的文件，或文件已存在
    8  列表不完整
    9  配置格式无法表达的设置
  130  已中断
数据写到标准输出，说明写到标准错误。
</translation>
    </message>
    <message>
        <source>Usage: tunnelglass-cli COMMAND [options]

Inspects Alibaba Cloud IPsec-VPN connections: reads what the service says about
them, or a saved response, and prints it with what each setting means.

Commands:
</source>
        <translation>用法：tunnelglass-cli COMMAND [options]

检查阿里云IPsec连接：读取服务返回的信息或保存的响应，连同每项设置的
含义一起打印。

命令：
</translation>
    </message>
    <message>
        <source>Options:
</source>
        <translation>选项：
</translation>
    </message>
    <message>
        <source>print this text; after a command, that command&apos;s</source>
        <translation>打印本文；在命令之后则打印该命令的说明</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>打印版本</translation>
    </message>
    <message>
        <source>Examples, without an account:
</source>
        <translation>无需账号的示例：
</translation>
    </message>
    <message>
        <source>Usage: tunnelglass-cli %1 %2
</source>
        <translation>用法：tunnelglass-cli %1 %2
</translation>
    </message>
    <message>
        <source>Examples:
</source>
        <translation>示例：
</translation>
    </message>
    <message>
        <source>region ID, such as cn-hangzhou; &quot;regions&quot; lists them;
default: the profile&apos;s, or ALIBABA_CLOUD_REGION_ID</source>
        <translation>地域ID，如cn-hangzhou；&quot;regions&quot;列出它们；默认是配置的
地域或ALIBABA_CLOUD_REGION_ID</translation>
    </message>
    <message>
        <source>connection ID, vco-...; &quot;list&quot; finds it</source>
        <translation>连接ID，vco-...；用&quot;list&quot;查找</translation>
    </message>
    <message>
        <source>a saved response instead of the service, without any
account; &quot;-&quot; is standard input</source>
        <translation>读取保存的响应而不是查询服务，无需账号；
&quot;-&quot;表示标准输入</translation>
    </message>
    <message>
        <source>one of the formats below</source>
        <translation>下列格式之一</translation>
    </message>
    <message>
        <source>tree (for people; the default), json or xml</source>
        <translation>tree（供人阅读，默认）、json或xml</translation>
    </message>
    <message>
        <source>write to FILE, whole or not at all, instead of
standard output (&quot;-&quot;); &quot;export&quot; to a folder writes
a file for each connection</source>
        <translation>写入FILE，要么完整写入要么不写，而不是写到标准输出
（&quot;-&quot;）；&quot;export&quot;到文件夹时每个连接写一个文件</translation>
    </message>
    <message>
        <source>let --output replace a file that exists</source>
        <translation>允许--output覆盖已存在的文件</translation>
    </message>
    <message>
        <source>show pre-shared keys and BGP keys in clear; a file
then is readable by its owner only</source>
        <translation>以明文显示预共享密钥和BGP密钥；写出的文件只有所有者
可以读取</translation>
    </message>
    <message>
        <source>ask https://HOST[:PORT] instead of the region&apos;s own
endpoint; plain http only to this computer</source>
        <translation>查询https://HOST[:PORT]而不是地域自己的接入点；明文http
只用于本机</translation>
    </message>
    <message>
        <source>v3 (ACS3-HMAC-SHA256; the default) or
v1 (HMAC-SHA1; the default with --wire xml)</source>
        <translation>v3（ACS3-HMAC-SHA256，默认）或
v1（HMAC-SHA1；使用--wire xml时默认）</translation>
    </message>
    <message>
        <source>format the service answers in: json (the default) or
xml (needs --signature v1)</source>
        <translation>服务响应的格式：json（默认）或
xml（需要--signature v1）</translation>
    </message>
    <message>
        <source>limit for a call, retries included; default 30</source>
        <translation>一次调用的时限，包括重试；默认30</translation>
    </message>
    <message>
        <source>trust the CA certificates in FILE (PEM) as well as the
system&apos;s</source>
        <translation>除系统的证书外，还信任FILE（PEM）中的CA证书</translation>
    </message>
    <message>
        <source>ask with a profile of Tunnelglass, of the aliyun CLI or
of the SDK; &quot;profiles&quot; lists them</source>
        <translation>使用Tunnelglass、aliyun CLI或SDK的配置查询；
&quot;profiles&quot;列出它们</translation>
    </message>
    <message>
        <source>ask the built-in sample account: no credentials, no
network</source>
        <translation>查询内置的示例账号：不需要凭证，不访问网络</translation>
    </message>
    <message>
        <source>print the request and what would be signed; send
nothing. Works without credentials</source>
        <translation>打印请求和待签名的内容；不发送任何内容。没有凭证也可以
使用</translation>
    </message>
    <message>
        <source>the AccessKey ID; its secret is asked for</source>
        <translation>AccessKey ID；会询问对应的AccessKey Secret</translation>
    </message>
    <message>
        <source>a temporary key: its STS token is asked for as well</source>
        <translation>临时密钥：还会询问其STS Token</translation>
    </message>
    <message>
        <source>when the temporary key ends: 2026-03-01T12:00:00Z</source>
        <translation>临时密钥的到期时间：2026-03-01T12:00:00Z</translation>
    </message>
    <message>
        <source>the RAM role: acs:ram::ACCOUNT:role/NAME</source>
        <translation>RAM角色：acs:ram::ACCOUNT:role/NAME</translation>
    </message>
    <message>
        <source>the profile that the role is asked for with</source>
        <translation>用来请求该角色的配置</translation>
    </message>
    <message>
        <source>shown in the account&apos;s logs; default tunnelglass</source>
        <translation>显示在账号的日志中；默认tunnelglass</translation>
    </message>
    <message>
        <source>how long a role&apos;s session lasts, 900 to 43200;
default 3600</source>
        <translation>角色会话的时长，900至43200；默认3600</translation>
    </message>
    <message>
        <source>what the role&apos;s owner asks for besides</source>
        <translation>角色的所有者额外要求的ID</translation>
    </message>
    <message>
        <source>ask for the role in this region; default is the one
endpoint for all of them</source>
        <translation>在这个地域请求角色；默认使用各地域共用的接入点</translation>
    </message>
    <message>
        <source>the role of the ECS instance this runs on; &quot;auto&quot; for
the one it has</source>
        <translation>所在ECS实例的角色；&quot;auto&quot;表示实例已有的角色</translation>
    </message>
    <message>
        <source>public (the default) or vpc: which endpoints are asked</source>
        <translation>public（默认）或vpc：查询哪种接入点</translation>
    </message>
    <message>
        <source>go past the system&apos;s proxy</source>
        <translation>绕过系统的代理</translation>
    </message>
    <message>
        <source>copy keys into the keychain, instead of using the file</source>
        <translation>把密钥复制到密钥链，而不是使用原文件</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>打印本文</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>of the words in reports: en, or that of another
translation that is installed</source>
        <translation>报告的语言：en，或已安装的其他翻译的语言</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Credentials</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>The profile gets its credentials by running this command:</source>
        <translation>该配置通过运行以下命令获取凭证：</translation>
    </message>
    <message>
        <source>The profile gets its credentials from this address:</source>
        <translation>该配置从以下地址获取凭证：</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>查询(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CredentialAnswer</name>
    <message>
        <source>The answer is not a JSON object.</source>
        <translation>响应不是JSON对象。</translation>
    </message>
    <message>
        <source>The answer lacks the field %1.</source>
        <translation>响应缺少字段%1。</translation>
    </message>
    <message>
        <source>The field %1 is not a time.</source>
        <translation>字段%1不是时间。</translation>
    </message>
    <message>
        <source>Its Code is not &quot;Success&quot;.</source>
        <translation>其Code不是&quot;Success&quot;。</translation>
    </message>
    <message>
        <source>Its mode is neither AK nor StsToken.</source>
        <translation>其mode既不是AK，也不是StsToken。</translation>
    </message>
</context>
<context>
    <name>CredentialChain</name>
    <message>
        <source>Looked at: %1.</source>
        <translation>已查找：%1。</translation>
    </message>
    <message>
        <source>There are no profiles in %1 and %2.</source>
        <translation>%1和%2中没有配置。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有配置：%1。</translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation>%1（未设置）</translation>
    </message>
    <message>
        <source>environment variables for an OIDC role</source>
        <translation>OIDC角色的环境变量</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_ROLE_ARN, _OIDC_PROVIDER_ARN and _OIDC_TOKEN_FILE (not all set)</source>
        <translation>ALIBABA_CLOUD_ROLE_ARN、_OIDC_PROVIDER_ARN和_OIDC_TOKEN_FILE（未全部设置）</translation>
    </message>
    <message>
        <source>the aliyun CLI&apos;s profile (switched off)</source>
        <translation>aliyun CLI的配置（已关闭）</translation>
    </message>
    <message>
        <source>%1 (no profiles)</source>
        <translation>%1（没有配置）</translation>
    </message>
    <message>
        <source>%1 (profile %2 is blank)</source>
        <translation>%1（配置%2为空白）</translation>
    </message>
    <message>
        <source>%1 (no profile %2)</source>
        <translation>%1（没有配置%2）</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_ECS_METADATA (not set)</source>
        <translation>ALIBABA_CLOUD_ECS_METADATA（未设置）</translation>
    </message>
    <message>
        <source>the ECS instance&apos;s role (switched off)</source>
        <translation>ECS实例的角色（已关闭）</translation>
    </message>
    <message>
        <source>the role %1 of this ECS instance</source>
        <translation>此ECS实例的角色%1</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_CREDENTIALS_URI (not set)</source>
        <translation>ALIBABA_CLOUD_CREDENTIALS_URI（未设置）</translation>
    </message>
    <message>
        <source>the address in ALIBABA_CLOUD_CREDENTIALS_URI</source>
        <translation>ALIBABA_CLOUD_CREDENTIALS_URI中的地址</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>environment variables</source>
        <translation>环境变量</translation>
    </message>
</context>
<context>
    <name>CredentialsIni</name>
    <message>
        <source>The type rsa_key_pair is deprecated; use an AccessKey or a RAM role instead.</source>
        <translation>类型rsa_key_pair已弃用；请改用AccessKey或RAM角色。</translation>
    </message>
    <message>
        <source>The type %1 is not known.</source>
        <translation>未知的类型%1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>文件大于1 MB。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>它不是UTF-8文本。</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>Cisco IOS and IOS XE, IKEv1 with a crypto map</source>
        <translation>Cisco IOS和IOS XE，IKEv1（crypto map）</translation>
    </message>
    <message>
        <source>Cisco IOS XE, IKEv2 with tunnel interfaces</source>
        <translation>Cisco IOS XE，IKEv2（隧道接口）</translation>
    </message>
    <message>
        <source>Huawei VRP, AR routers and USG firewalls</source>
        <translation>华为VRP，AR路由器和USG防火墙</translation>
    </message>
    <message>
        <source>Juniper Junos, SRX Series</source>
        <translation>Juniper Junos，SRX系列</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>This is not an address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Only https addresses can be asked.</source>
        <translation>只能查询https地址。</translation>
    </message>
    <message>
        <source>Plain http is allowed to this computer only; use https.</source>
        <translation>明文http只允许用于本机；请使用https。</translation>
    </message>
    <message>
        <source>User name and password have no place in it.</source>
        <translation>其中不应包含用户名和密码。</translation>
    </message>
    <message>
        <source>It ends after the host and port; path and query are ours.</source>
        <translation>地址到主机和端口为止；路径和查询参数由本程序决定。</translation>
    </message>
    <message>
        <source>Port 0 cannot be asked.</source>
        <translation>无法查询端口0。</translation>
    </message>
    <message>
        <source>A region ID holds lower-case letters, digits and hyphens only.</source>
        <translation>地域ID只包含小写字母、数字和连字符。</translation>
    </message>
</context>
<context>
    <name>ErrorClassifier</name>
    <message>
        <source>The answer had no content.</source>
        <translation>响应没有内容。</translation>
    </message>
    <message>
        <source>The answer was a web page, not an answer of the API.</source>
        <translation>响应是网页，而不是API的响应。</translation>
    </message>
    <message>
        <source>The answer held no error code of the service.</source>
        <translation>响应中没有服务的错误码。</translation>
    </message>
    <message>
        <source>The answer was neither JSON nor XML.</source>
        <translation>响应既不是JSON也不是XML。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP状态码</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>缺少的权限</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>There is no AccessKey to sign the request with.</source>
        <translation>没有可用于为请求签名的AccessKey。</translation>
    </message>
    <message>
        <source>No AccessKey: %1 is not set.</source>
        <translation>没有AccessKey：未设置%1。</translation>
    </message>
    <message>
        <source>Every request is signed with an AccessKey ID and its secret.</source>
        <translation>每个请求都用AccessKey ID及对应的AccessKey Secret签名。</translation>
    </message>
    <message>
        <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, name a profile, or use the sample account.</source>
        <translation>请设置ALIBABA_CLOUD_ACCESS_KEY_ID和ALIBABA_CLOUD_ACCESS_KEY_SECRET，指定一个配置，或使用示例账号。</translation>
    </message>
    <message>
        <source>The AccessKey is disabled.</source>
        <translation>AccessKey已被禁用。</translation>
    </message>
    <message>
        <source>Someone switched this key off in the RAM console.</source>
        <translation>有人在RAM控制台停用了此AccessKey。</translation>
    </message>
    <message>
        <source>Enable the key in the RAM console, or use another one.</source>
        <translation>请在RAM控制台启用此AccessKey，或使用其他AccessKey。</translation>
    </message>
    <message>
        <source>The service does not know this AccessKey ID.</source>
        <translation>服务无法识别此AccessKey ID。</translation>
    </message>
    <message>
        <source>The ID is mistyped, the key was deleted, or it belongs to the other site (China or international).</source>
        <translation>ID输入有误、AccessKey已被删除，或它属于另一站点（中国站或国际站）。</translation>
    </message>
    <message>
        <source>Compare the ID with the list of keys in the RAM console.</source>
        <translation>请将此ID与RAM控制台中的AccessKey列表核对。</translation>
    </message>
    <message>
        <source>The AccessKey secret is wrong.</source>
        <translation>AccessKey Secret错误。</translation>
    </message>
    <message>
        <source>The service signed the very same text and came to another signature, so the secrets differ.</source>
        <translation>服务对完全相同的内容签名，得到了不同的签名，因此两者的AccessKey Secret不同。</translation>
    </message>
    <message>
        <source>Enter the secret again; if it is lost, create a new AccessKey in the RAM console.</source>
        <translation>请重新输入AccessKey Secret；如已遗失，请在RAM控制台创建新的AccessKey。</translation>
    </message>
    <message>
        <source>The request did not reach the service as it was signed.</source>
        <translation>请求到达服务时与签名时不一致。</translation>
    </message>
    <message>
        <source>The service signed another text than Tunnelglass did: a proxy changes requests on the way, or this is a fault of Tunnelglass.</source>
        <translation>服务签名的内容与Tunnelglass签名的不同：代理在途中修改了请求，或者这是Tunnelglass的缺陷。</translation>
    </message>
    <message>
        <source>Try without the proxy; if it stays, report it with the RequestId and the request shown.</source>
        <translation>请不使用代理重试；如果问题仍然存在，请报告，并附上RequestId和显示的请求。</translation>
    </message>
    <message>
        <source>The service finds the signature incomplete.</source>
        <translation>服务认为签名不完整。</translation>
    </message>
    <message>
        <source>A part of the signature was lost on the way, or this endpoint wants the other signature version.</source>
        <translation>签名的一部分在途中丢失，或者此接入点要求另一种签名版本。</translation>
    </message>
    <message>
        <source>Try the other signature version (V1 or V3), and without a proxy.</source>
        <translation>请尝试另一种签名版本（V1或V3），并且不使用代理。</translation>
    </message>
    <message>
        <source>The service does not accept the signature.</source>
        <translation>服务不接受签名。</translation>
    </message>
    <message>
        <source>Most often the AccessKey secret is wrong; the service did not say more.</source>
        <translation>最常见的原因是AccessKey Secret错误；服务没有给出更多信息。</translation>
    </message>
    <message>
        <source>Enter the AccessKey secret again.</source>
        <translation>请重新输入AccessKey Secret。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>本机时钟比服务快%1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>本机时钟比服务慢%1。</translation>
    </message>
    <message>
        <source>The service finds the time of the request out of date.</source>
        <translation>服务认为请求的时间已过期。</translation>
    </message>
    <message>
        <source>A request is valid for 15 minutes before and after its time.</source>
        <translation>请求在其时间前后15分钟内有效。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, best by switching on time synchronisation, and try again.</source>
        <translation>请校准本机时钟（最好开启时间同步），然后重试。</translation>
    </message>
    <message>
        <source>The service cannot read the time of the request.</source>
        <translation>服务无法识别请求的时间。</translation>
    </message>
    <message>
        <source>Something on the way changed the request, or this is a fault of Tunnelglass.</source>
        <translation>请求在途中被修改，或者这是Tunnelglass的缺陷。</translation>
    </message>
    <message>
        <source>Try again without a proxy; if it stays, report it with the RequestId.</source>
        <translation>请不使用代理重试；如果问题仍然存在，请报告，并附上RequestId。</translation>
    </message>
    <message>
        <source>The service has seen this request before.</source>
        <translation>服务已收到过此请求。</translation>
    </message>
    <message>
        <source>Something between here and the service sent the same signed request twice.</source>
        <translation>本机与服务之间的某个设备或程序将同一个已签名的请求发送了两次。</translation>
    </message>
    <message>
        <source>Try again; if it stays, try without the proxy.</source>
        <translation>请重试；如果问题仍然存在，请不使用代理重试。</translation>
    </message>
    <message>
        <source>The security token has expired.</source>
        <translation>安全令牌已过期。</translation>
    </message>
    <message>
        <source>A temporary key works for a limited time only.</source>
        <translation>临时密钥只在有限的时间内有效。</translation>
    </message>
    <message>
        <source>Get a new temporary key and set ID, secret and token together.</source>
        <translation>请获取新的临时密钥，并同时设置AccessKey ID、AccessKey Secret和令牌。</translation>
    </message>
    <message>
        <source>The security token does not fit the AccessKey.</source>
        <translation>安全令牌与AccessKey不匹配。</translation>
    </message>
    <message>
        <source>The token is missing, cut off, or was issued with another temporary key.</source>
        <translation>令牌缺失、被截断，或是随另一个临时密钥签发的。</translation>
    </message>
    <message>
        <source>Take ID, secret and token from the same answer; with a permanent key leave the token empty.</source>
        <translation>AccessKey ID、AccessKey Secret和令牌请取自同一个响应；使用永久密钥时请将令牌留空。</translation>
    </message>
    <message>
        <source>This AccessKey may not do that.</source>
        <translation>此AccessKey无权执行该操作。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator to allow the operation for this user or role.</source>
        <translation>请账号管理员允许此用户或角色执行该操作。</translation>
    </message>
    <message>
        <source>This AccessKey lacks the permission %1.</source>
        <translation>此AccessKey缺少权限%1。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator to add a policy with this permission to the user or role.</source>
        <translation>请账号管理员为此用户或角色添加含有该权限的权限策略。</translation>
    </message>
    <message>
        <source>No RAM policy of the user or role allows it, or a policy forbids it.</source>
        <translation>此用户或角色没有任何RAM权限策略允许该操作，或有权限策略禁止该操作。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请确认它是文件，并且您有权读取。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1已经存在。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>它保持原样，未作更改。</translation>
    </message>
    <message>
        <source>Give another name, or remove the file first.</source>
        <translation>请使用其他名称，或先删除该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>请确认文件夹存在、您有权写入，并且磁盘未满。</translation>
    </message>
    <message>
        <source>The list is incomplete: some pages could not be read.</source>
        <translation>列表不完整：部分分页无法读取。</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 could not be read.</source>
        <translation>列表不完整：%1无法读取。</translation>
    </message>
    <message>
        <source>Try again; what was read stays on show.</source>
        <translation>请重试；已读取的内容会继续显示。</translation>
    </message>
    <message>
        <source>Some connections were not written.</source>
        <translation>部分连接未写出。</translation>
    </message>
    <message>
        <source>Not written: %1 connections.</source>
        <translation>未写出的连接数：%1。</translation>
    </message>
    <message>
        <source>The others are there, each in a file of its own. Choose another format for these.</source>
        <translation>其余连接已各自写入单独的文件。请为未写出的连接选择其他格式。</translation>
    </message>
    <message>
        <source>That cannot be asked for.</source>
        <translation>不支持此请求。</translation>
    </message>
    <message>
        <source>%1 cannot be asked for.</source>
        <translation>不支持%1。</translation>
    </message>
    <message>
        <source>See --help for what can.</source>
        <translation>支持的内容请见--help。</translation>
    </message>
    <message>
        <source>This connection cannot be written in this form.</source>
        <translation>此连接无法以这种形式写出。</translation>
    </message>
    <message>
        <source>This connection cannot be written as %1.</source>
        <translation>此连接无法写成%1。</translation>
    </message>
    <message>
        <source>Change the settings that are named, or choose another format.</source>
        <translation>请更改所指出的设置，或选择其他格式。</translation>
    </message>
    <message>
        <source>A template cannot be used.</source>
        <translation>有模板无法使用。</translation>
    </message>
    <message>
        <source>The template %1 cannot be used.</source>
        <translation>模板%1无法使用。</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder.</source>
        <translation>请修正该文件，或将其移出文件夹。</translation>
    </message>
    <message>
        <source>Tunnelglass made a mistake.</source>
        <translation>Tunnelglass自身出错。</translation>
    </message>
    <message>
        <source>Tunnelglass made a mistake at %1.</source>
        <translation>Tunnelglass自身在%1处出错。</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did.</source>
        <translation>这是程序的缺陷，不是您的操作造成的。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>请报告此问题，并附上以下详细信息。</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>此配置</translation>
    </message>
    <message>
        <source>The keychain cannot be reached.</source>
        <translation>无法访问密钥链。</translation>
    </message>
    <message>
        <source>This session has no D-Bus session bus, as in a remote shell or a container.</source>
        <translation>此会话没有D-Bus会话总线，例如在远程shell或容器中。</translation>
    </message>
    <message>
        <source>Start it inside a desktop session or under dbus-run-session, or give the AccessKey in the environment.</source>
        <translation>请在桌面会话中或通过dbus-run-session启动本程序，或在环境变量中给出AccessKey。</translation>
    </message>
    <message>
        <source>No keychain is running.</source>
        <translation>没有正在运行的密钥链。</translation>
    </message>
    <message>
        <source>No program offers the Secret Service on this session&apos;s bus, or it has just ended.</source>
        <translation>此会话的总线上没有程序提供Secret Service，或该程序刚刚结束。</translation>
    </message>
    <message>
        <source>Install or start gnome-keyring, KWallet or KeePassXC, or, in the window, keep the secret for this session only.</source>
        <translation>请安装或启动gnome-keyring、KWallet或KeePassXC，或在窗口中选择只在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥链没有响应。</translation>
    </message>
    <message>
        <source>It did not answer in time; it may be waiting for a password in another window.</source>
        <translation>它没有及时响应；可能正在另一个窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, answer it, and try again.</source>
        <translation>请找到要求输入密钥链密码的窗口，输入密码，然后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥链已锁定。</translation>
    </message>
    <message>
        <source>It gives and takes secrets only after it was unlocked with its password.</source>
        <translation>用密码解锁之后，它才会提供和接受密钥。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>请解锁密钥链，然后重试。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>密钥链未被解锁。</translation>
    </message>
    <message>
        <source>The request for its password was dismissed, or there is no display to show it on.</source>
        <translation>密码输入窗口被关闭，或没有可显示该窗口的图形环境。</translation>
    </message>
    <message>
        <source>Try again and enter the keychain&apos;s password when it is asked for.</source>
        <translation>请重试，并在要求时输入密钥链的密码。</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>密钥链没有默认密钥环。</translation>
    </message>
    <message>
        <source>It was never set up for this user, or its keyring was deleted.</source>
        <translation>尚未为此用户建立，或其密钥环已被删除。</translation>
    </message>
    <message>
        <source>Create a keyring and make it the default, for example in Passwords and Keys (seahorse), and enter the secret again.</source>
        <translation>请创建密钥环并将其设为默认，例如使用“密码和密钥”（seahorse），然后重新输入密钥。</translation>
    </message>
    <message>
        <source>The keychain does not let Tunnelglass in.</source>
        <translation>密钥链不允许Tunnelglass访问。</translation>
    </message>
    <message>
        <source>A rule of the session bus, of a sandbox or of the keychain itself forbids it.</source>
        <translation>会话总线、沙盒或密钥链自身的规则禁止访问。</translation>
    </message>
    <message>
        <source>Allow Tunnelglass to use the Secret Service in the keychain&apos;s or the sandbox&apos;s settings.</source>
        <translation>请在密钥链或沙盒的设置中允许Tunnelglass使用Secret Service。</translation>
    </message>
    <message>
        <source>The keychain holds no secret for %1.</source>
        <translation>密钥链中没有%1的密钥。</translation>
    </message>
    <message>
        <source>It was deleted in another program, or never saved on this computer.</source>
        <translation>它已在其他程序中被删除，或从未保存在本机。</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>请重新输入密钥。</translation>
    </message>
    <message>
        <source>The secret kept for %1 cannot be read.</source>
        <translation>无法读取为%1保存的密钥。</translation>
    </message>
    <message>
        <source>Another program changed the keychain&apos;s item, or it was cut off.</source>
        <translation>其他程序修改了密钥链中的项目，或该项目被截断。</translation>
    </message>
    <message>
        <source>Enter the secret again; that replaces the item.</source>
        <translation>请重新输入密钥；这会替换该项目。</translation>
    </message>
    <message>
        <source>The secret kept for %1 was saved by a newer Tunnelglass.</source>
        <translation>为%1保存的密钥是由更新版本的Tunnelglass保存的。</translation>
    </message>
    <message>
        <source>This version does not know that form of the item.</source>
        <translation>此版本无法识别该项目的这种格式。</translation>
    </message>
    <message>
        <source>Use the newer version, or enter the secret again to replace the item.</source>
        <translation>请使用更新的版本，或重新输入密钥以替换该项目。</translation>
    </message>
    <message>
        <source>The secret for %1 is too long to be kept.</source>
        <translation>%1的密钥太长，无法保存。</translation>
    </message>
    <message>
        <source>An item of the keychain holds 64 KiB at most.</source>
        <translation>密钥链中的一个项目最多容纳64 KiB。</translation>
    </message>
    <message>
        <source>Check what was pasted; no secret or token is that long.</source>
        <translation>请检查粘贴的内容；没有这么长的密钥或令牌。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>密钥链出现故障。</translation>
    </message>
    <message>
        <source>Check that libsecret is installed and that other programs can use the keychain, and try again.</source>
        <translation>请确认已安装libsecret，并且其他程序可以使用密钥链，然后重试。</translation>
    </message>
    <message>
        <source>This is about the secret of %1.</source>
        <translation>这涉及%1的密钥。</translation>
    </message>
    <message>
        <source>The endpoint is not one that can be asked.</source>
        <translation>该接入点无法查询。</translation>
    </message>
    <message>
        <source>%1 is not an endpoint that can be asked.</source>
        <translation>%1不是可以查询的接入点。</translation>
    </message>
    <message>
        <source>Give an address such as https://vpc.cn-hangzhou.aliyuncs.com, or none to use the region&apos;s own.</source>
        <translation>请给出地址，例如https://vpc.cn-hangzhou.aliyuncs.com，或留空以使用地域自己的接入点。</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>无法解析主机名%1。</translation>
    </message>
    <message>
        <source>This computer is offline, its name server does not answer, or there is no such region.</source>
        <translation>本机未联网、域名服务器没有响应，或没有这个地域。</translation>
    </message>
    <message>
        <source>Check the network connection and the region.</source>
        <translation>请检查网络连接和地域。</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1拒绝连接。</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port, or a firewall turns the connection away.</source>
        <translation>此地址和端口上没有程序监听，或防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the endpoint, its port and the firewall.</source>
        <translation>请检查接入点、端口和防火墙。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与%1的连接中断。</translation>
    </message>
    <message>
        <source>The other side, or something between, closed it before the answer was whole.</source>
        <translation>对方或途中的设备在响应完整之前关闭了连接。</translation>
    </message>
    <message>
        <source>Try again; if it stays, check proxy and firewall.</source>
        <translation>请重试；如果问题仍然存在，请检查代理和防火墙。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1没有及时响应。</translation>
    </message>
    <message>
        <source>The network is slow or drops packets, a firewall swallows them, or the service is busy.</source>
        <translation>网络缓慢或丢包、数据包被防火墙丢弃，或服务繁忙。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>请重试，或延长时限。</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>与%1之间的网络出现故障。</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1的证书不可信任。</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for it, it has expired, or it is for another name.</source>
        <translation>该证书不是由本机信任的证书颁发机构签发、已过期，或与名称不匹配。</translation>
    </message>
    <message>
        <source>If a proxy of your organisation inspects TLS, add its CA file; otherwise do not go on.</source>
        <translation>如果您所在组织的代理会检查TLS，请添加其CA文件；否则请勿继续。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与%1建立安全连接。</translation>
    </message>
    <message>
        <source>The two sides found no common TLS version, or the other side does not speak TLS.</source>
        <translation>双方没有共同的TLS版本，或对方不使用TLS。</translation>
    </message>
    <message>
        <source>Check the endpoint, its port and the proxy.</source>
        <translation>请检查接入点、端口和代理。</translation>
    </message>
    <message>
        <source>The CA file cannot be used.</source>
        <translation>CA文件无法使用。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <translation>CA文件%1无法使用。</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>它不包含PEM格式的证书。</translation>
    </message>
    <message>
        <source>Choose a file with a certificate that begins with BEGIN CERTIFICATE.</source>
        <translation>请选择含有以BEGIN CERTIFICATE开头的证书的文件。</translation>
    </message>
    <message>
        <source>%1 sends the request elsewhere.</source>
        <translation>%1将请求转往别处。</translation>
    </message>
    <message>
        <source>%1 sends the request on to %2.</source>
        <translation>%1将请求转往%2。</translation>
    </message>
    <message>
        <source>The service never redirects; a login page of the network or a wrong endpoint does. The signed request was not sent on.</source>
        <translation>服务从不重定向；会重定向的是网络的登录页面或错误的接入点。已签名的请求没有继续转发。</translation>
    </message>
    <message>
        <source>Log in to the network if it asks for it, and check the endpoint.</source>
        <translation>如果网络要求登录，请先登录，并检查接入点。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed.</source>
        <translation>通往%1的代理出现故障。</translation>
    </message>
    <message>
        <source>It cannot be reached, refuses the connection, or wants a user name and password.</source>
        <translation>无法访问代理、代理拒绝连接，或要求用户名和密码。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and the variables https_proxy and no_proxy.</source>
        <translation>请检查系统的代理设置以及变量https_proxy和no_proxy。</translation>
    </message>
    <message>
        <source>The temporary key has expired: %1.</source>
        <translation>临时密钥已过期：%1。</translation>
    </message>
    <message>
        <source>The temporary key has expired.</source>
        <translation>临时密钥已过期。</translation>
    </message>
    <message>
        <source>Sign in again with the tool that gave the key, or choose another profile.</source>
        <translation>请用提供该密钥的工具重新登录，或选择其他配置。</translation>
    </message>
    <message>
        <source>Nothing was run or fetched for the credentials: %1.</source>
        <translation>没有为获取凭证运行命令或访问地址：%1。</translation>
    </message>
    <message>
        <source>Nothing was run or fetched for the credentials.</source>
        <translation>没有为获取凭证运行命令或访问地址。</translation>
    </message>
    <message>
        <source>Answer yes when it is asked (the command line asks on a terminal only), or choose another profile.</source>
        <translation>询问时请同意（命令行程序只在终端中询问），或选择其他配置。</translation>
    </message>
    <message>
        <source>No usable credentials came from %1.</source>
        <translation>%1没有提供可用的凭证。</translation>
    </message>
    <message>
        <source>The source gave no usable credentials.</source>
        <translation>凭证来源没有提供可用的凭证。</translation>
    </message>
    <message>
        <source>Check the source on its own, or choose another profile.</source>
        <translation>请单独检查该来源，或选择其他配置。</translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be read.</source>
        <translation>无法读取%1中的配置。</translation>
    </message>
    <message>
        <source>The file of profiles cannot be read.</source>
        <translation>无法读取保存配置的文件。</translation>
    </message>
    <message>
        <source>Repair the file with the tool that wrote it; Tunnelglass never changes it.</source>
        <translation>请用写入该文件的工具修复它；Tunnelglass从不更改该文件。</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>没有名为%1的配置。</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>没有这个配置。</translation>
    </message>
    <message>
        <source>Choose one of the profiles there are.</source>
        <translation>请从现有配置中选择一个。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1无法使用。</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>该配置无法使用。</translation>
    </message>
    <message>
        <source>Correct the profile in its file, or choose another one.</source>
        <translation>请在其文件中修正该配置，或选择其他配置。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>已有其他配置使用此名称。</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>已有名为%1的配置。</translation>
    </message>
    <message>
        <source>Names are told apart without regard to upper and lower case.</source>
        <translation>名称不区分大小写。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>请使用其他名称。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>没有给出密钥。</translation>
    </message>
    <message>
        <source>The %1 was not given.</source>
        <translation>没有给出%1。</translation>
    </message>
    <message>
        <source>Type it: in the profile, or where the command line asks for it; that takes it as a line on standard input too.</source>
        <translation>请输入：在配置中，或在命令行程序询问时；后者也接受标准输入中的一行。</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>该配置没有名称。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为它命名。</translation>
    </message>
    <message>
        <source>The answer of %1</source>
        <translation>%1的响应</translation>
    </message>
    <message>
        <source>Open a response of the API, saved as JSON or XML, or a file that Tunnelglass exported.</source>
        <translation>请打开保存为JSON或XML的API响应，或Tunnelglass导出的文件。</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the endpoint and the proxy.</source>
        <translation>请重试；如果问题仍然存在，请检查接入点和代理。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1太大。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1嵌套过深。</translation>
    </message>
    <message>
        <source>No response of the API is; this one may be made to do harm.</source>
        <translation>API的响应不会如此；此响应可能是恶意构造的。</translation>
    </message>
    <message>
        <source>%1 holds a document type declaration.</source>
        <translation>%1包含文档类型声明。</translation>
    </message>
    <message>
        <source>The API sends none, and such declarations can be used to do harm, so none is read.</source>
        <translation>API不会发送此类声明，而它可能被用于攻击，因此一律不读取。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1不是UTF-8文本。</translation>
    </message>
    <message>
        <source>It is in another encoding, compressed, or no text at all.</source>
        <translation>它使用其他编码、经过压缩，或根本不是文本。</translation>
    </message>
    <message>
        <source>%1 does not come from the API.</source>
        <translation>%1并非来自API。</translation>
    </message>
    <message>
        <source>It is a web page or other text, such as the login page of a network.</source>
        <translation>它是网页或其他文本，例如网络的登录页面。</translation>
    </message>
    <message>
        <source>It is cut off, or not well-formed JSON or XML.</source>
        <translation>它被截断，或不是格式正确的JSON或XML。</translation>
    </message>
    <message>
        <source>The answer does not hold the connection asked for.</source>
        <translation>响应中没有所查询的连接。</translation>
    </message>
    <message>
        <source>The answer does not hold %1.</source>
        <translation>响应中没有%1。</translation>
    </message>
    <message>
        <source>The connection may be in another region, or was deleted a moment ago.</source>
        <translation>该连接可能在其他地域，或刚刚被删除。</translation>
    </message>
    <message>
        <source>Choose another region, or pick it from the list.</source>
        <translation>请选择其他地域，或从列表中选取。</translation>
    </message>
    <message>
        <source>%1 holds an error of the service.</source>
        <translation>%1包含服务的错误。</translation>
    </message>
    <message>
        <source>%1 holds an error of the service: %2.</source>
        <translation>%1包含服务的错误：%2。</translation>
    </message>
    <message>
        <source>The request that it answers was refused, so there is no connection in it.</source>
        <translation>它所响应的请求已被拒绝，因此其中没有连接。</translation>
    </message>
    <message>
        <source>There is no such connection in this region.</source>
        <translation>此地域中没有这个连接。</translation>
    </message>
    <message>
        <source>There is no connection %1 in this region.</source>
        <translation>此地域中没有连接%1。</translation>
    </message>
    <message>
        <source>Most often the connection is in another region; it may also be deleted, or belong to another account.</source>
        <translation>最常见的原因是连接在其他地域；也可能已被删除，或属于其他账号。</translation>
    </message>
    <message>
        <source>Choose the region of its VPN gateway, or pick the connection from the list.</source>
        <translation>请选择其VPN网关所在的地域，或从列表中选取该连接。</translation>
    </message>
    <message>
        <source>There is no such gateway in this region.</source>
        <translation>此地域中没有这个网关。</translation>
    </message>
    <message>
        <source>There is no gateway %1 in this region.</source>
        <translation>此地域中没有网关%1。</translation>
    </message>
    <message>
        <source>Most often the gateway is in another region; it may also be deleted, or belong to another account.</source>
        <translation>最常见的原因是网关在其他地域；也可能已被删除，或属于其他账号。</translation>
    </message>
    <message>
        <source>Choose another region, or check the gateway&apos;s ID.</source>
        <translation>请选择其他地域，或检查网关的ID。</translation>
    </message>
    <message>
        <source>There is no region with this ID.</source>
        <translation>没有使用此ID的地域。</translation>
    </message>
    <message>
        <source>There is no region %1.</source>
        <translation>没有地域%1。</translation>
    </message>
    <message>
        <source>A region ID looks like cn-hangzhou or eu-central-1.</source>
        <translation>地域ID的形式如cn-hangzhou或eu-central-1。</translation>
    </message>
    <message>
        <source>Choose the region from the list.</source>
        <translation>请从列表中选择地域。</translation>
    </message>
    <message>
        <source>%1 does not know this operation.</source>
        <translation>%1不支持此操作。</translation>
    </message>
    <message>
        <source>%1 does not know the operation %2.</source>
        <translation>%1不支持操作%2。</translation>
    </message>
    <message>
        <source>The endpoint belongs to another product, or the region does not offer the operation yet.</source>
        <translation>该接入点属于其他产品，或该地域尚未提供此操作。</translation>
    </message>
    <message>
        <source>Check the endpoint: leave it empty to use the region&apos;s own.</source>
        <translation>请检查接入点：留空则使用地域自己的接入点。</translation>
    </message>
    <message>
        <source>The request lacks a parameter.</source>
        <translation>请求缺少一个参数。</translation>
    </message>
    <message>
        <source>The request lacks the parameter %1.</source>
        <translation>请求缺少参数%1。</translation>
    </message>
    <message>
        <source>Check the region and the ID that were given.</source>
        <translation>请检查给出的地域和ID。</translation>
    </message>
    <message>
        <source>The service is refusing requests for a while: too many came.</source>
        <translation>请求过多，服务暂时拒绝请求。</translation>
    </message>
    <message>
        <source>All users of an account share one quota per region and operation, and it is used up.</source>
        <translation>同一账号的所有用户在每个地域的每个操作上共用一个配额，该配额已用完。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message>
        <source>%1 is failing at the moment.</source>
        <translation>%1目前出现故障。</translation>
    </message>
    <message>
        <source>It answered each of %1 attempts with a failure of its own.</source>
        <translation>%1次尝试都返回了服务自身的错误。</translation>
    </message>
    <message>
        <source>It answered with a failure of its own.</source>
        <translation>它返回了服务自身的错误。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, look at the service&apos;s status page.</source>
        <translation>请几分钟后重试；如果问题仍然存在，请查看服务的状态页面。</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1拒绝了请求：%2。</translation>
    </message>
    <message>
        <source>The answer held no code of the service: a proxy or another server may have given it.</source>
        <translation>响应中没有服务的错误码：可能是由代理或其他服务器给出的。</translation>
    </message>
    <message>
        <source>Check the endpoint and the proxy.</source>
        <translation>请检查接入点和代理。</translation>
    </message>
    <message>
        <source>Look the code up in the service&apos;s documentation; the details hold its message.</source>
        <translation>请在服务的文档中查找该错误码；服务返回的消息见详细信息。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a detail, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是文件夹。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It is write-protected.</source>
        <translation>它已被写保护。</translation>
    </message>
    <message>
        <source>Some settings mean nothing: %1.</source>
        <translation>部分设置项无效：%1。</translation>
    </message>
    <message>
        <source>The usual values hold instead.</source>
        <translation>这些设置项使用默认值。</translation>
    </message>
    <message>
        <source>Set them in the preferences, or correct %1.</source>
        <translation>请在首选项中重新设置，或更正%1。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>设置文件%1已损坏。</translation>
    </message>
    <message>
        <source>What could be read holds; the file as it was is kept as %1.</source>
        <translation>能够读取的设置仍然有效；原文件已保留为%1。</translation>
    </message>
    <message>
        <source>Check the preferences and the profiles.</source>
        <translation>请检查首选项和配置。</translation>
    </message>
    <message>
        <source>The Secret Service answers with %1, not %2.</source>
        <translation>Secret Service返回了%1，而不是%2。</translation>
    </message>
    <message>
        <source>The item is still there after it was removed.</source>
        <translation>删除后该项目仍然存在。</translation>
    </message>
    <message>
        <source>The item is not there after it was written.</source>
        <translation>写入后该项目不存在。</translation>
    </message>
    <message>
        <source>The credential %1 was not written by Tunnelglass.</source>
        <translation>凭据%1不是由Tunnelglass写入的。</translation>
    </message>
    <message>
        <source>It does not begin with a version.</source>
        <translation>内容开头没有版本号。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>版本%1。</translation>
    </message>
    <message>
        <source>Its member %1 is malformed.</source>
        <translation>其成员%1格式错误。</translation>
    </message>
    <message>
        <source>It is no well-formed JSON object of texts.</source>
        <translation>它不是格式正确的文本JSON对象。</translation>
    </message>
    <message>
        <source>It holds no secret.</source>
        <translation>其中没有密钥。</translation>
    </message>
    <message>
        <source>It is neither JSON nor a bare secret.</source>
        <translation>它既不是JSON，也不是单独的密钥。</translation>
    </message>
    <message>
        <source>line %1, byte %2 of the text</source>
        <translation>第%1行，文本的第%2字节</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第%1行，第%2列</translation>
    </message>
    <message>
        <source>Some settings mean nothing.</source>
        <translation>部分设置项无效。</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>设置已损坏。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The address of %1 is not known: %2</source>
        <translation>%1的地址未知：%2</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>For a program</source>
        <translation>供程序使用</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>供人阅读</translation>
    </message>
    <message>
        <source>The tunnel diagram</source>
        <translation>隧道图</translation>
    </message>
    <message>
        <source>For the gateway at the other end</source>
        <translation>供对端网关使用</translation>
    </message>
    <message>
        <source>The format of --as</source>
        <translation>--as的格式</translation>
    </message>
    <message>
        <source>PDF and PNG are made by the window (File &gt; Export); &quot;html&quot; and &quot;svg&quot; hold the same.</source>
        <translation>PDF和PNG由窗口生成（文件 &gt; 导出）；&quot;html&quot;和&quot;svg&quot;包含同样的内容。</translation>
    </message>
    <message>
        <source>--as takes: %1.</source>
        <translation>--as可取：%1。</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>This export</source>
        <translation>该导出</translation>
    </message>
    <message>
        <source>%1 is no text: give --output FILE.</source>
        <translation>%1不是文本：请给出--output FILE。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>%1 holds one connection, and there are %2: name one with --id, or a folder with --output.</source>
        <translation>%1只容纳一个连接，而这里有%2个：请用--id指定一个，或在--output中给出文件夹。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV, one row for each connection</source>
        <translation>CSV，每个连接一行</translation>
    </message>
    <message>
        <source>Rows are made of connections.</source>
        <translation>表格的行由连接构成。</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>另有%1个。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Files written before: %1.</source>
        <translation>此前已写出的文件：%1。</translation>
    </message>
    <message>
        <source>Report as HTML</source>
        <translation>HTML报告</translation>
    </message>
    <message>
        <source>JSON, as the API sends it</source>
        <translation>JSON，与API返回的一致</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Markdown报告</translation>
    </message>
    <message>
        <source>NDJSON, one connection a line</source>
        <translation>NDJSON，每行一个连接</translation>
    </message>
    <message>
        <source>%1 (your own template)</source>
        <translation>%1（自定义模板）</translation>
    </message>
    <message>
        <source>The response is no IPsec-VPN connection.</source>
        <translation>该响应不是IPsec连接。</translation>
    </message>
    <message>
        <source>A file of this format holds one connection.</source>
        <translation>此格式的文件只容纳一个连接。</translation>
    </message>
    <message>
        <source>CSV, one row for each setting</source>
        <translation>CSV，每项设置一行</translation>
    </message>
    <message>
        <source>Tunnel diagram as SVG</source>
        <translation>SVG隧道图</translation>
    </message>
    <message>
        <source>A diagram shows one connection.</source>
        <translation>隧道图只显示一个连接。</translation>
    </message>
    <message>
        <source>XML, as the API sends it</source>
        <translation>XML，与API返回的一致</translation>
    </message>
    <message>
        <source>YAML, as the API sends it</source>
        <translation>YAML，与API返回的一致</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF报告</translation>
    </message>
    <message>
        <source>Tunnel diagram as PNG</source>
        <translation>PNG隧道图</translation>
    </message>
    <message>
        <source>It takes one connection.</source>
        <translation>它只接受一个连接。</translation>
    </message>
</context>
<context>
    <name>FieldCatalogue</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Gateways and networks</source>
        <translation>网关和网段</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Phase 1 (IKE SA)</source>
        <translation>第一阶段（IKE SA）</translation>
    </message>
    <message>
        <source>Phase 2 (IPsec SA)</source>
        <translation>第二阶段（IPsec SA）</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>AES-128-CBC</source>
        <translation>AES-128-CBC</translation>
    </message>
    <message>
        <source>AES with a 128-bit key: sound, and every peer understands it. It is the API&apos;s default.</source>
        <translation>使用128位密钥的AES：可靠，所有对端都支持。它是API的默认值。</translation>
    </message>
    <message>
        <source>AES-192-CBC</source>
        <translation>AES-192-CBC</translation>
    </message>
    <message>
        <source>AES with a 192-bit key: sound, but seldom used, and some peers do not offer it.</source>
        <translation>使用192位密钥的AES：可靠，但很少使用，有些对端不提供。</translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation>AES-256-CBC</translation>
    </message>
    <message>
        <source>AES with a 256-bit key: recommended.</source>
        <translation>使用256位密钥的AES：推荐。</translation>
    </message>
    <message>
        <source>DES-CBC</source>
        <translation>DES-CBC</translation>
    </message>
    <message>
        <source>A 56-bit key, which can be found by trying them all. RFC 8247 and RFC 8221 forbid it.</source>
        <translation>56位密钥，可以通过穷举找到。RFC 8247和RFC 8221禁止使用。</translation>
    </message>
    <message>
        <source>3DES-CBC</source>
        <translation>3DES-CBC</translation>
    </message>
    <message>
        <source>Slow, and its 64-bit blocks give data away when much of it passes under one key (Sweet32). RFC 8221 advises against it for traffic.</source>
        <translation>速度慢，而且64位分组在同一密钥下传输大量数据时会泄露数据（Sweet32）。RFC 8221不建议用于流量加密。</translation>
    </message>
    <message>
        <source>SM4</source>
        <translation>SM4</translation>
    </message>
    <message>
        <source>The Chinese national block cipher. Only ShangMi (SM) gateways use it, and RFC 8247 and RFC 8221 do not rate it.</source>
        <translation>中国国家标准分组密码。只有国密型网关使用，RFC 8247和RFC 8221未对其评级。</translation>
    </message>
    <message>
        <source>HMAC-MD5</source>
        <translation>HMAC-MD5</translation>
    </message>
    <message>
        <source>Forbidden by RFC 8247 and RFC 8221. It is the API&apos;s default, so often nobody chose it.</source>
        <translation>RFC 8247和RFC 8221禁止使用。它是API的默认值，因此往往并非有意选择。</translation>
    </message>
    <message>
        <source>HMAC-SHA-1</source>
        <translation>HMAC-SHA-1</translation>
    </message>
    <message>
        <source>On its way out (MUST- in RFC 8247 and RFC 8221): peers still speak it, but new tunnels should not.</source>
        <translation>正在被淘汰（RFC 8247和RFC 8221中为MUST-）：对端仍然支持，但新隧道不应再使用。</translation>
    </message>
    <message>
        <source>HMAC-SHA-256</source>
        <translation>HMAC-SHA-256</translation>
    </message>
    <message>
        <source>Recommended: RFC 8247 and RFC 8221 require every implementation to have it.</source>
        <translation>推荐：RFC 8247和RFC 8221要求所有实现都支持。</translation>
    </message>
    <message>
        <source>HMAC-SHA-384</source>
        <translation>HMAC-SHA-384</translation>
    </message>
    <message>
        <source>Strong. Some peers offer it for Phase 1 only.</source>
        <translation>强度高。有些对端只在第一阶段提供。</translation>
    </message>
    <message>
        <source>HMAC-SHA-512</source>
        <translation>HMAC-SHA-512</translation>
    </message>
    <message>
        <source>Recommended. Some peers offer it for Phase 1 only.</source>
        <translation>推荐。有些对端只在第一阶段提供。</translation>
    </message>
    <message>
        <source>HMAC-SM3</source>
        <translation>HMAC-SM3</translation>
    </message>
    <message>
        <source>The Chinese national hash. Only ShangMi (SM) gateways use it, and RFC 8247 and RFC 8221 do not rate it.</source>
        <translation>中国国家标准散列算法。只有国密型网关使用，RFC 8247和RFC 8221未对其评级。</translation>
    </message>
    <message>
        <source>DH group 1, 768 bit</source>
        <translation>DH分组1，768位</translation>
    </message>
    <message>
        <source>A 768-bit group: it can be broken in hours. RFC 8247 forbids it.</source>
        <translation>768位分组：数小时内即可破解。RFC 8247禁止使用。</translation>
    </message>
    <message>
        <source>DH group 2, 1024 bit</source>
        <translation>DH分组2，1024位</translation>
    </message>
    <message>
        <source>A 1024-bit group: within a state&apos;s reach, and RFC 8247 advises against it. It is the API&apos;s default, so often nobody chose it.</source>
        <translation>1024位分组：在国家级攻击者的能力之内，RFC 8247不建议使用。它是API的默认值，因此往往并非有意选择。</translation>
    </message>
    <message>
        <source>DH group 5, 1536 bit</source>
        <translation>DH分组5，1536位</translation>
    </message>
    <message>
        <source>A 1536-bit group: below the 2048 bits that are the floor today. RFC 8247 advises against it.</source>
        <translation>1536位分组：低于目前2048位的底线。RFC 8247不建议使用。</translation>
    </message>
    <message>
        <source>DH group 14, 2048 bit</source>
        <translation>DH分组14，2048位</translation>
    </message>
    <message>
        <source>A 2048-bit group, which RFC 8247 requires: the floor today, and the strongest group that the service still documents.</source>
        <translation>RFC 8247要求支持的2048位分组：目前的底线，也是服务文档中仍然列出的最强分组。</translation>
    </message>
    <message>
        <source>DH group 24, 2048 bit</source>
        <translation>DH分组24，2048位</translation>
    </message>
    <message>
        <source>A 2048-bit group with a small subgroup. RFC 8247 advises against it, and the service documents it no more.</source>
        <translation>带有小子群的2048位分组。RFC 8247不建议使用，服务文档也不再列出。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The tunnels exchange routes over BGP. Each tunnel reports its own session.</source>
        <translation>隧道通过BGP交换路由。每条隧道报告自己的会话。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No BGP: routes are set by hand.</source>
        <translation>不使用BGP：路由由人工设置。</translation>
    </message>
    <message>
        <source>BGP on the tunnels</source>
        <translation>隧道上的BGP</translation>
    </message>
    <message>
        <source>Whether BGP runs over the tunnels of a connection with two tunnels. The settings of each session are with its tunnel.</source>
        <translation>双隧道连接的隧道上是否运行BGP。每个会话的设置在各自的隧道中。</translation>
    </message>
    <message>
        <source>With BGP on, each tunnel needs its own session at the peer. With BGP off, both sides need static routes.</source>
        <translation>开启BGP时，每条隧道都需要在对端有自己的会话。关闭BGP时，两侧都需要静态路由。</translation>
    </message>
    <message>
        <source>Without effect: BGP is off.</source>
        <translation>不起作用：BGP已关闭。</translation>
    </message>
    <message>
        <source>BGP settings</source>
        <translation>BGP设置</translation>
    </message>
    <message>
        <source>The BGP session inside the tunnel, over which the two sides tell each other their routes (RFC 4271).</source>
        <translation>隧道内的BGP会话，两侧通过它互相通告路由（RFC 4271）。</translation>
    </message>
    <message>
        <source>The two sides exchange routes over BGP.</source>
        <translation>两侧通过BGP交换路由。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Whether BGP runs over the tunnel.</source>
        <translation>隧道上是否运行BGP。</translation>
    </message>
    <message>
        <source>With BGP on, both sides need matching AS numbers and addresses, and a route-based tunnel. With BGP off, both sides need static routes.</source>
        <translation>开启BGP时，两侧需要匹配的自治系统号和地址，以及基于路由的隧道。关闭BGP时，两侧都需要静态路由。</translation>
    </message>
    <message>
        <source>Session state</source>
        <translation>会话状态</translation>
    </message>
    <message>
        <source>Whether the BGP session is up. It cannot be while the tunnel is down. Answers spell the two states in more than one way, or leave them empty.</source>
        <translation>BGP会话是否已建立。隧道中断时它不可能建立。响应中这两种状态有多种写法，也可能为空。</translation>
    </message>
    <message>
        <source>If the tunnel is up and BGP is not: compare AS numbers, peer addresses and the authentication key, and let TCP 179 pass inside the tunnel. Some peers reserve blocks of 169.254.0.0/16 for themselves.</source>
        <translation>如果隧道正常而BGP未建立：请核对自治系统号、对端地址和认证密钥，并允许TCP 179在隧道内通过。有些对端会保留169.254.0.0/16中的一部分网段。</translation>
    </message>
    <message>
        <source>Local AS number</source>
        <translation>本端自治系统号</translation>
    </message>
    <message>
        <source>The AS number of the Alibaba Cloud side, from 1 to 4294967295; 45104 by default. The API also takes it in two halves, as in 123.456.</source>
        <translation>阿里云侧的自治系统号，1至4294967295，默认45104。API也接受分成两段的写法，如123.456。</translation>
    </message>
    <message>
        <source>The peer must have it as its neighbour&apos;s AS number. The two sides need different numbers.</source>
        <translation>对端必须将其配置为邻居的自治系统号。两侧的号码必须不同。</translation>
    </message>
    <message>
        <source>Peer AS number</source>
        <translation>对端自治系统号</translation>
    </message>
    <message>
        <source>The AS number that the peer must have. On a connection it belongs to the customer gateway.</source>
        <translation>对端必须使用的自治系统号。在连接上它属于用户网关。</translation>
    </message>
    <message>
        <source>It must be the AS number that the peer really uses; a BGP session with another one is refused at once.</source>
        <translation>它必须是对端实际使用的自治系统号；号码不同的BGP会话会立即被拒绝。</translation>
    </message>
    <message>
        <source>Local BGP address</source>
        <translation>本端BGP地址</translation>
    </message>
    <message>
        <source>The address inside the tunnel that the Alibaba Cloud side speaks BGP from.</source>
        <translation>阿里云侧在隧道内使用的BGP地址。</translation>
    </message>
    <message>
        <source>It must lie in the tunnel network, and the peer must have it as its neighbour&apos;s address.</source>
        <translation>它必须位于隧道网段内，对端必须将其配置为邻居的地址。</translation>
    </message>
    <message>
        <source>Peer BGP address</source>
        <translation>对端BGP地址</translation>
    </message>
    <message>
        <source>The address inside the tunnel that the peer speaks BGP from.</source>
        <translation>对端在隧道内使用的BGP地址。</translation>
    </message>
    <message>
        <source>It must be the other usable address of the tunnel network, set on the peer&apos;s tunnel interface.</source>
        <translation>它必须是隧道网段中另一个可用的地址，并配置在对端的隧道接口上。</translation>
    </message>
    <message>
        <source>Tunnel network</source>
        <translation>隧道网段</translation>
    </message>
    <message>
        <source>The small network inside the tunnel that holds both BGP addresses: a /30 within 169.254.0.0/16.</source>
        <translation>隧道内包含两个BGP地址的小网段：169.254.0.0/16内的一个/30网段。</translation>
    </message>
    <message>
        <source>Each tunnel needs one of its own. The service refuses 169.254.0.0/30, 169.254.1.0/30 and so on up to 169.254.6.0/30, and 169.254.169.252/30; the peer may reserve further blocks.</source>
        <translation>每条隧道都需要自己的网段。服务不接受169.254.0.0/30、169.254.1.0/30直至169.254.6.0/30，以及169.254.169.252/30；对端还可能保留其他网段。</translation>
    </message>
    <message>
        <source>Authentication key</source>
        <translation>认证密钥</translation>
    </message>
    <message>
        <source>The key with which the two sides authenticate the BGP session, usually as TCP MD5 (RFC 2385). It protects the session, not the traffic.</source>
        <translation>两侧用来认证BGP会话的密钥，通常为TCP MD5（RFC 2385）。它保护会话，不保护流量。</translation>
    </message>
    <message>
        <source>Both sides must have the same key, or both none. With keys that differ the session never comes up, and neither side says why.</source>
        <translation>两侧的密钥必须相同，或都不使用密钥。密钥不同时会话永远无法建立，而且两侧都不会说明原因。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name that people gave the connection. It need not be unique: the connection ID tells two connections apart.</source>
        <translation>用户为连接设置的名称，不一定唯一：区分两个连接要看连接ID。</translation>
    </message>
    <message>
        <source>If this is not the connection you meant, compare the connection ID with the one in the ticket.</source>
        <translation>如果这不是您要找的连接，请将连接ID与工单中的核对。</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>连接ID</translation>
    </message>
    <message>
        <source>The ID of the connection, unique in the service and fixed for its life. It begins with &quot;vco-&quot;.</source>
        <translation>连接的ID，在服务中唯一，创建后不变。以“vco-”开头。</translation>
    </message>
    <message>
        <source>Use the ID, not the name, in tickets and commands.</source>
        <translation>在工单和命令中请使用ID，而不是名称。</translation>
    </message>
    <message>
        <source>Negotiation state</source>
        <translation>协商状态</translation>
    </message>
    <message>
        <source>How far IKE has come with the connection. Phase 1 makes the IKE SA, the protected channel between the gateways; Phase 2 makes the IPsec SA that carries traffic. Of a connection with two tunnels it does not sum up both: look at each tunnel&apos;s own state.</source>
        <translation>IKE在该连接上进展到哪一步。第一阶段建立IKE SA，即网关之间受保护的通道；第二阶段建立承载流量的IPsec SA。对于双隧道连接，它不是两条隧道的汇总：请查看每条隧道自己的状态。</translation>
    </message>
    <message>
        <source>Phase 1 down: check that negotiation was started at all, that UDP 500 and 4500 pass, that the customer gateway has the peer&apos;s public address (behind NAT, the NAT&apos;s), then IKE version, pre-shared key, identifiers and algorithms. Phase 2 down: check that the networks mirror each other, then PFS, then the Phase 2 algorithms. Up without traffic: check routes, security groups, the peer&apos;s filters and NAT rules, and the MTU.</source>
        <translation>第一阶段未建立：检查协商是否真正开始、UDP 500和4500是否放通、用户网关是否配置了对端的公网地址（位于NAT之后时为NAT的地址），然后检查IKE协议版本、预共享密钥、标识符和算法。第二阶段未建立：检查两侧网段是否互为镜像，然后检查PFS，再检查第二阶段的算法。已建立但流量不通：检查路由、安全组、对端的过滤和NAT规则，以及MTU。</translation>
    </message>
    <message>
        <source>active, on a VPN gateway</source>
        <translation>使用中，已绑定VPN网关</translation>
    </message>
    <message>
        <source>Bound to a VPN gateway. It says nothing about the tunnel being up.</source>
        <translation>已绑定VPN网关。它不表示隧道是否正常。</translation>
    </message>
    <message>
        <source>attached to a transit router</source>
        <translation>已绑定转发路由器</translation>
    </message>
    <message>
        <source>Bound to a transit router. It says nothing about the tunnel being up.</source>
        <translation>已绑定转发路由器。它不表示隧道是否正常。</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>The connection is being made; the negotiation state may still be empty.</source>
        <translation>连接正在创建；协商状态可能仍为空。</translation>
    </message>
    <message>
        <source>being attached</source>
        <translation>绑定中</translation>
    </message>
    <message>
        <source>The connection is being bound to its resource. Wait until it is done.</source>
        <translation>连接正在绑定资源，请等待完成。</translation>
    </message>
    <message>
        <source>being detached</source>
        <translation>解绑中</translation>
    </message>
    <message>
        <source>The connection is being taken off its resource, and the tunnel goes down.</source>
        <translation>连接正在与资源解绑，隧道将中断。</translation>
    </message>
    <message>
        <source>being provisioned</source>
        <translation>准备资源中</translation>
    </message>
    <message>
        <source>The service is preparing the resources. Wait until it is done.</source>
        <translation>服务正在准备资源，请等待完成。</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>A change is being applied. The tunnel may be down until it is done.</source>
        <translation>正在应用更改。完成之前隧道可能中断。</translation>
    </message>
    <message>
        <source>being upgraded</source>
        <translation>升级中</translation>
    </message>
    <message>
        <source>The service is upgrading the connection. The tunnel may be down until it is done.</source>
        <translation>服务正在升级该连接。完成之前隧道可能中断。</translation>
    </message>
    <message>
        <source>locked for an overdue payment</source>
        <translation>因欠费被锁定</translation>
    </message>
    <message>
        <source>The account has an overdue payment, and the connection is out of service until it is settled. The settings are not at fault.</source>
        <translation>账号已欠费，结清之前连接停止服务。这不是设置的问题。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The connection has been deleted.</source>
        <translation>该连接已被删除。</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>What the connection is bound to, and whether a change is under way. It is about the life of the resource, not about the tunnel: an active connection can be down. Older answers leave it out.</source>
        <translation>连接绑定到什么资源，以及是否正在变更。它反映的是资源的生命周期，而不是隧道：使用中的连接也可能不通。较早的响应不包含它。</translation>
    </message>
    <message>
        <source>While a change is under way, wait and read again before looking for a fault. When locked, settle the account first.</source>
        <translation>正在变更时，请等待并重新读取，再查找故障。被锁定时，请先结清费用。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the connection was made. The service sends Unix milliseconds; it is shown in local time.</source>
        <translation>连接的创建时间。服务发送Unix毫秒时间戳；这里以本地时间显示。</translation>
    </message>
    <message>
        <source>A connection that is younger than the trouble cannot be its cause; compare it with the change log.</source>
        <translation>晚于故障创建的连接不可能是故障的原因；请与变更记录核对。</translation>
    </message>
    <message>
        <source>Negotiation starts as soon as the configuration is complete or has changed.</source>
        <translation>配置完整或发生变更后立即开始协商。</translation>
    </message>
    <message>
        <source>Negotiation starts only when traffic asks for the tunnel, so the first packets are lost and an idle tunnel looks down.</source>
        <translation>有流量进入隧道时才开始协商，因此最初的数据包会丢失，空闲的隧道看起来像是中断。</translation>
    </message>
    <message>
        <source>Takes effect immediately</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Whether the service starts to negotiate as soon as the configuration is complete or changed, or waits for the first packet.</source>
        <translation>服务是在配置完整或变更后立即协商，还是等待第一个数据包。</translation>
    </message>
    <message>
        <source>If Phase 1 is down and this is &quot;no&quot;, send traffic from a protected network first: the tunnel may never have been tried.</source>
        <translation>如果第一阶段未建立而此项为“否”，请先从受保护的网段发送流量：隧道可能从未尝试协商。</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>The resource group that the connection belongs to. Groups serve permissions and billing; they do not touch the tunnel.</source>
        <translation>连接所属的资源组。资源组用于权限和计费，不影响隧道。</translation>
    </message>
    <message>
        <source>If you lack permission for this connection but not for others, compare their resource groups.</source>
        <translation>如果您没有此连接的权限却有其他连接的权限，请比较它们的资源组。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The tags that people put on the connection.</source>
        <translation>用户为连接添加的标签。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>One tag: a key and a value.</source>
        <translation>一个标签：一个键和一个值。</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>标签键</translation>
    </message>
    <message>
        <source>The key of the tag. A key occurs once on a resource.</source>
        <translation>标签的键。同一资源上每个键只出现一次。</translation>
    </message>
    <message>
        <source>Tags are labels only; they do not touch the tunnel.</source>
        <translation>标签只是标记，不影响隧道。</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>标签值</translation>
    </message>
    <message>
        <source>The value of the tag. It may be empty.</source>
        <translation>标签的值，可以为空。</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>任意网段</translation>
    </message>
    <message>
        <source>Any address. With 0.0.0.0/0 on both sides the tunnel is in destination-routing mode: routes alone decide what enters it.</source>
        <translation>任意地址。两侧都是0.0.0.0/0时，隧道处于目的路由模式：完全由路由决定哪些流量进入隧道。</translation>
    </message>
    <message>
        <source>Local networks (VPC side)</source>
        <translation>本端网段（VPC侧）</translation>
    </message>
    <message>
        <source>The CIDR blocks on the Alibaba Cloud side that the tunnel protects, separated by commas. With the remote networks they are the traffic selectors of Phase 2. 0.0.0.0/0 on both sides means destination-routing mode; anything else means protected data flows.</source>
        <translation>阿里云侧受隧道保护的CIDR网段，以逗号分隔。它们与对端网段一起构成第二阶段的流量选择器。两侧都是0.0.0.0/0表示目的路由模式，其他情况表示感兴趣流模式。</translation>
    </message>
    <message>
        <source>The peer must have the same blocks as its remote networks, not wider and not narrower. IKEv1 carries one pair of blocks only: with more, use IKEv2. Blocks must not overlap the remote ones, and both sides must be in the same mode.</source>
        <translation>对端必须把相同的网段配置为其对端网段，不能更大也不能更小。IKEv1只承载一对网段：更多时请使用IKEv2。网段不能与对端网段重叠，且两侧必须处于同一模式。</translation>
    </message>
    <message>
        <source>Remote networks (on-premises side)</source>
        <translation>对端网段（本地IDC侧）</translation>
    </message>
    <message>
        <source>The CIDR blocks on the on-premises side that the tunnel protects, separated by commas. With the local networks they are the traffic selectors of Phase 2. 0.0.0.0/0 on both sides means destination-routing mode; anything else means protected data flows.</source>
        <translation>本地IDC侧受隧道保护的CIDR网段，以逗号分隔。它们与本端网段一起构成第二阶段的流量选择器。两侧都是0.0.0.0/0表示目的路由模式，其他情况表示感兴趣流模式。</translation>
    </message>
    <message>
        <source>The peer must have the same blocks as its local networks, not wider and not narrower. IKEv1 carries one pair of blocks only: with more, use IKEv2. Blocks must not overlap the local ones, 100.64.0.0/10, or those of other connections.</source>
        <translation>对端必须把相同的网段配置为其本端网段，不能更大也不能更小。IKEv1只承载一对网段：更多时请使用IKEv2。网段不能与本端网段、100.64.0.0/10或其他连接的网段重叠。</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN网关</translation>
    </message>
    <message>
        <source>The VPN gateway in the VPC that ends the tunnel on the Alibaba Cloud side. Empty when the connection is attached to a transit router.</source>
        <translation>VPC中终结阿里云侧隧道的VPN网关。连接绑定转发路由器时为空。</translation>
    </message>
    <message>
        <source>Check that the gateway is active and not locked, that its VPC has a route to the remote networks through it, and that the gateway has one too.</source>
        <translation>请检查网关是否正常且未锁定，其VPC是否有经由该网关到对端网段的路由，以及网关自身是否也有该路由。</translation>
    </message>
    <message>
        <source>transit router</source>
        <translation>转发路由器</translation>
    </message>
    <message>
        <source>Attached to a transit router of Cloud Enterprise Network (CEN).</source>
        <translation>已绑定云企业网（CEN）的转发路由器。</translation>
    </message>
    <message>
        <source>Attached to a VPN gateway.</source>
        <translation>已绑定VPN网关。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Attached to nothing: no traffic can reach the tunnel.</source>
        <translation>未绑定任何资源：流量无法到达隧道。</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>绑定资源</translation>
    </message>
    <message>
        <source>The kind of resource that the connection is attached to: it decides where routes must be set.</source>
        <translation>连接所绑定的资源类型：它决定路由应在哪里设置。</translation>
    </message>
    <message>
        <source>Attached to nothing, the connection carries no traffic: attach it to a transit router. On a transit router, check its route tables rather than those of a VPN gateway.</source>
        <translation>未绑定资源的连接不承载流量：请将其绑定到转发路由器。绑定转发路由器时，请检查转发路由器的路由表，而不是VPN网关的。</translation>
    </message>
    <message>
        <source>Attached instance (CEN)</source>
        <translation>绑定的实例（CEN）</translation>
    </message>
    <message>
        <source>The CEN instance that the transit router belongs to.</source>
        <translation>转发路由器所属的云企业网实例。</translation>
    </message>
    <message>
        <source>If routes are missing, check that the VPC is attached to the same CEN instance.</source>
        <translation>如果缺少路由，请检查VPC是否已连接到同一个云企业网实例。</translation>
    </message>
    <message>
        <source>Transit router</source>
        <translation>转发路由器</translation>
    </message>
    <message>
        <source>The transit router that the connection is attached to. Its route tables decide what enters the tunnel.</source>
        <translation>连接所绑定的转发路由器。其路由表决定哪些流量进入隧道。</translation>
    </message>
    <message>
        <source>Check that the tunnel is associated with a route table of the transit router, and that the remote networks are learned or set there.</source>
        <translation>请检查隧道是否关联了转发路由器的路由表，以及该路由表是否已学习到或配置了对端网段的路由。</translation>
    </message>
    <message>
        <source>Transit router name</source>
        <translation>转发路由器名称</translation>
    </message>
    <message>
        <source>The name of the transit router.</source>
        <translation>转发路由器的名称。</translation>
    </message>
    <message>
        <source>Two transit routers may have the same name; compare the ID.</source>
        <translation>两个转发路由器可以同名；请核对ID。</translation>
    </message>
    <message>
        <source>The transit router belongs to another Alibaba Cloud account.</source>
        <translation>转发路由器属于另一个阿里云账号。</translation>
    </message>
    <message>
        <source>The transit router belongs to the connection&apos;s own account.</source>
        <translation>转发路由器属于连接所在的账号。</translation>
    </message>
    <message>
        <source>Attached across accounts</source>
        <translation>跨账号绑定</translation>
    </message>
    <message>
        <source>Whether the connection is attached to a transit router of another Alibaba Cloud account.</source>
        <translation>连接是否绑定到另一个阿里云账号的转发路由器。</translation>
    </message>
    <message>
        <source>If &quot;yes&quot;, routes and permissions on the transit router are the other account&apos;s to set.</source>
        <translation>如果为“是”，转发路由器上的路由和权限由对方账号设置。</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公网</translation>
    </message>
    <message>
        <source>The tunnel runs between public addresses, over the Internet.</source>
        <translation>隧道在公网地址之间建立，经过互联网。</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私网</translation>
    </message>
    <message>
        <source>The tunnel runs between private addresses, over a private network.</source>
        <translation>隧道在私网地址之间建立，经过私有网络。</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>网络类型</translation>
    </message>
    <message>
        <source>Whether the encrypted packets travel over the Internet or over a private network.</source>
        <translation>加密后的数据包经过互联网还是私有网络。</translation>
    </message>
    <message>
        <source>On a public network the customer gateway needs a public address. On a private one, check that the private line underneath is up.</source>
        <translation>公网类型时用户网关需要公网地址。私网类型时请检查其下的专线是否正常。</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>The service reports no bandwidth for this connection.</source>
        <translation>服务没有报告此连接的带宽。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽规格</translation>
    </message>
    <message>
        <source>The most that the connection carries, in Mbit/s. The service writes it with or without an M, or leaves it empty.</source>
        <translation>连接的最大带宽，单位Mbit/s。服务写出时可能带M、不带M，或留空。</translation>
    </message>
    <message>
        <source>If transfers stall at a fixed rate, compare it with this, and with the bandwidth of the VPN gateway and of the Internet line.</source>
        <translation>如果传输速率停在某个固定值，请与此值、VPN网关和互联网线路的带宽比较。</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>1 Gbit/s per tunnel</source>
        <translation>每条隧道1 Gbit/s</translation>
    </message>
    <message>
        <source>The usual bandwidth of a tunnel.</source>
        <translation>隧道的常规带宽。</translation>
    </message>
    <message>
        <source>3 Gbit/s per tunnel</source>
        <translation>每条隧道3 Gbit/s</translation>
    </message>
    <message>
        <source>The larger bandwidth of a tunnel.</source>
        <translation>隧道的较大带宽。</translation>
    </message>
    <message>
        <source>Tunnel bandwidth</source>
        <translation>隧道带宽</translation>
    </message>
    <message>
        <source>The bandwidth class of one tunnel of the connection.</source>
        <translation>连接中单条隧道的带宽规格。</translation>
    </message>
    <message>
        <source>A single tunnel does not exceed it, however many tunnels share the load.</source>
        <translation>无论多少条隧道分担负载，单条隧道都不会超过它。</translation>
    </message>
    <message>
        <source>Customer gateway</source>
        <translation>用户网关</translation>
    </message>
    <message>
        <source>The record of the on-premises gateway: above all its address, as the Internet sees it.</source>
        <translation>本地网关设备的记录：最重要的是它在互联网上呈现的地址。</translation>
    </message>
    <message>
        <source>Its address must be the one that the peer&apos;s packets really come from; behind NAT that is the NAT&apos;s public address. Connections that share a customer gateway need the same Phase 1 settings.</source>
        <translation>其地址必须是对端数据包的真实来源地址；位于NAT之后时为NAT的公网地址。共用同一用户网关的连接需要相同的第一阶段设置。</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>The address on the Alibaba Cloud side that the peer talks to.</source>
        <translation>对端与之通信的阿里云侧地址。</translation>
    </message>
    <message>
        <source>The peer must have exactly this as its remote address, and must let UDP 500 and 4500, and ESP without NAT, pass to and from it.</source>
        <translation>对端必须把它原样配置为其对端地址，并放通往来的UDP 500和4500，没有NAT时还需放通ESP。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>The zone in which the tunnel ends on the Alibaba Cloud side.</source>
        <translation>隧道在阿里云侧终结的可用区。</translation>
    </message>
    <message>
        <source>If one zone fails, a second tunnel in another zone keeps traffic flowing.</source>
        <translation>如果一个可用区发生故障，位于另一可用区的第二条隧道可以保持流量不中断。</translation>
    </message>
    <message>
        <source>Without effect: the health check is off.</source>
        <translation>不起作用：健康检查已关闭。</translation>
    </message>
    <message>
        <source>Says nothing: the health check is not on.</source>
        <translation>没有意义：健康检查未开启。</translation>
    </message>
    <message>
        <source>The ICMP probe that the service sends through the tunnel to see whether it really passes packets.</source>
        <translation>服务通过隧道发送的ICMP探测，用来确认隧道是否真正传输数据包。</translation>
    </message>
    <message>
        <source>Probes are sent. When they fail, the service resets the tunnel.</source>
        <translation>正在发送探测。探测失败时，服务会重置隧道。</translation>
    </message>
    <message>
        <source>No probes are sent.</source>
        <translation>不发送探测。</translation>
    </message>
    <message>
        <source>Whether the service pings an address on the far side through the tunnel.</source>
        <translation>服务是否通过隧道ping对端的一个地址。</translation>
    </message>
    <message>
        <source>It is meant for active and standby connections. A check that fails resets the tunnel again and again: on a single connection, leave it off and use DPD.</source>
        <translation>它适用于主备连接。检查失败会反复重置隧道：单个连接请关闭它并使用DPD。</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>The probes are answered.</source>
        <translation>探测得到了应答。</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The probes are not answered, and the service resets the tunnel.</source>
        <translation>探测没有得到应答，服务会重置隧道。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the last probes found. It says nothing while the health check is off: the service then still sends some value.</source>
        <translation>最近探测的结果。健康检查关闭时没有意义：服务那时仍会发送某个值。</translation>
    </message>
    <message>
        <source>If it fails while the tunnel is up, check that the destination answers ICMP, that the peer has a route back to the source address through the tunnel, and that both addresses lie in the protected networks.</source>
        <translation>如果隧道正常而检查失败，请检查目标是否应答ICMP、对端是否有经由隧道返回源地址的路由，以及两个地址是否都在受保护的网段内。</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>源IP地址</translation>
    </message>
    <message>
        <source>The address on the Alibaba Cloud side that the probes come from.</source>
        <translation>探测所使用的阿里云侧地址。</translation>
    </message>
    <message>
        <source>It must lie in the local networks, and the peer needs a route to it through the tunnel, for this one address at least.</source>
        <translation>它必须位于本端网段内，对端需要有经由隧道到它的路由，至少针对这一个地址。</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>目标IP地址</translation>
    </message>
    <message>
        <source>The address on the on-premises side that the probes go to.</source>
        <translation>探测所到达的本地IDC侧地址。</translation>
    </message>
    <message>
        <source>It must lie in the remote networks, be up, and answer ICMP; firewalls on the way must let it.</source>
        <translation>它必须位于对端网段内、处于运行状态并应答ICMP；途中的防火墙必须放行。</translation>
    </message>
    <message>
        <source>Retry interval</source>
        <translation>重试间隔</translation>
    </message>
    <message>
        <source>The time between two probes.</source>
        <translation>两次探测之间的时间。</translation>
    </message>
    <message>
        <source>Interval and retries together say how long an outage lasts before it is noticed. Very short times reset the tunnel for a moment&apos;s loss.</source>
        <translation>间隔和重试次数共同决定故障持续多久才会被发现。时间过短会因瞬间丢包而重置隧道。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How many probes in a row may fail before the check counts as failed.</source>
        <translation>连续多少次探测失败后判定检查失败。</translation>
    </message>
    <message>
        <source>Interval and retries together say how long an outage lasts before it is noticed. With 0 a lost probe is not tried again.</source>
        <translation>间隔和重试次数共同决定故障持续多久才会被发现。为0时丢失的探测不会重试。</translation>
    </message>
    <message>
        <source>withdraw routes</source>
        <translation>撤销路由</translation>
    </message>
    <message>
        <source>Routes that were published are withdrawn while the check fails, so that traffic can take another way.</source>
        <translation>检查失败期间撤销已发布的路由，使流量可以走其他路径。</translation>
    </message>
    <message>
        <source>keep routes</source>
        <translation>保留路由</translation>
    </message>
    <message>
        <source>Published routes stay while the check fails: traffic keeps going into the tunnel.</source>
        <translation>检查失败期间保留已发布的路由：流量继续进入隧道。</translation>
    </message>
    <message>
        <source>Routes on failure</source>
        <translation>失败时的路由</translation>
    </message>
    <message>
        <source>What becomes of the published routes when the check fails.</source>
        <translation>检查失败时如何处理已发布的路由。</translation>
    </message>
    <message>
        <source>With a second way to the same networks, withdraw the routes; without one, nothing is gained by it.</source>
        <translation>有到相同网段的第二条路径时，请撤销路由；没有时撤销并无好处。</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求ID</translation>
    </message>
    <message>
        <source>The ID that the service gave to this one request. It belongs to the answer, not to the connection.</source>
        <translation>服务为这一次请求给出的ID。它属于响应，而不属于连接。</translation>
    </message>
    <message>
        <source>Quote it to the service&apos;s support, so that they can find the request in their logs.</source>
        <translation>请提供给服务的技术支持，以便在其日志中找到该请求。</translation>
    </message>
    <message>
        <source>Phase 1 settings</source>
        <translation>第一阶段设置</translation>
    </message>
    <message>
        <source>How the two gateways make the IKE SA: the protected channel in which they agree on everything else.</source>
        <translation>两个网关如何建立IKE SA，即协商其他一切内容所用的受保护通道。</translation>
    </message>
    <message>
        <source>IKEv1</source>
        <translation>IKEv1</translation>
    </message>
    <message>
        <source>Deprecated by RFC 9395. It is the API&apos;s default, and of several pairs of networks only the first gets through.</source>
        <translation>已被RFC 9395弃用。它是API的默认值；有多对网段时只有第一对能通过。</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>Recommended (RFC 7296): fewer messages, and any number of networks in one connection.</source>
        <translation>推荐（RFC 7296）：消息更少，一个连接可以包含任意多个网段。</translation>
    </message>
    <message>
        <source>IKE version</source>
        <translation>IKE协议版本</translation>
    </message>
    <message>
        <source>The version of the Internet Key Exchange protocol. The two versions do not understand each other. ShangMi (SM) gateways speak IKEv1 only.</source>
        <translation>Internet密钥交换协议的版本。两个版本互不兼容。国密型网关只支持IKEv1。</translation>
    </message>
    <message>
        <source>Both sides must have the same version. If several networks are to pass, only IKEv2 will do.</source>
        <translation>两侧的版本必须相同。需要通过多个网段时，只有IKEv2可行。</translation>
    </message>
    <message>
        <source>main mode</source>
        <translation>主模式</translation>
    </message>
    <message>
        <source>Identities travel encrypted. With a pre-shared key the identifiers must be IP addresses.</source>
        <translation>身份信息加密传输。使用预共享密钥时，标识符必须是IP地址。</translation>
    </message>
    <message>
        <source>aggressive mode</source>
        <translation>野蛮模式</translation>
    </message>
    <message>
        <source>A hash made with the pre-shared key travels in the clear: whoever records it can try out keys at leisure.</source>
        <translation>用预共享密钥生成的散列以明文传输：截获它的人可以离线逐个尝试密钥。</translation>
    </message>
    <message>
        <source>Without effect: IKEv2 has no such modes.</source>
        <translation>不起作用：IKEv2没有这些模式。</translation>
    </message>
    <message>
        <source>Negotiation mode</source>
        <translation>协商模式</translation>
    </message>
    <message>
        <source>How IKEv1 exchanges its first messages. IKEv2 has no such modes: there the value is sent, but has no effect.</source>
        <translation>IKEv1如何交换最初的消息。IKEv2没有这些模式：虽然发送该值，但不起作用。</translation>
    </message>
    <message>
        <source>Both sides must have the same mode. Peers with changing addresses or names as identifiers are a reason to move to IKEv2, not to aggressive mode; many peers refuse aggressive mode with a pre-shared key.</source>
        <translation>两侧的模式必须相同。对端地址会变化或以名称作为标识符时，应改用IKEv2，而不是野蛮模式；许多对端拒绝使用预共享密钥的野蛮模式。</translation>
    </message>
    <message>
        <source>Encryption algorithm</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>What the IKE SA itself is encrypted with. It protects the negotiation, not the traffic: Phase 2 has its own.</source>
        <translation>IKE SA自身使用的加密。它保护协商而不是流量：第二阶段有自己的加密算法。</translation>
    </message>
    <message>
        <source>The peer must offer the same algorithm and key length for Phase 1. A mismatch ends as NO_PROPOSAL_CHOSEN before any IKE SA exists.</source>
        <translation>对端必须在第一阶段提供相同的算法和密钥长度。不一致时，在任何IKE SA建立之前就以NO_PROPOSAL_CHOSEN告终。</translation>
    </message>
    <message>
        <source>Authentication algorithm</source>
        <translation>认证算法</translation>
    </message>
    <message>
        <source>The hash that keeps the IKE messages from being altered, and from which the keys are derived (integrity and PRF).</source>
        <translation>防止IKE消息被篡改、并用于派生密钥的散列算法（完整性和PRF）。</translation>
    </message>
    <message>
        <source>The peer must offer the same hash for Phase 1. On peers that set the PRF apart from integrity, set both to this hash.</source>
        <translation>对端必须在第一阶段提供相同的散列算法。如果对端把PRF与完整性分开设置，请都设为该算法。</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH分组</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group of Phase 1, in which the two gateways agree on a secret that nobody can overhear. The API calls it IkePfs, though it has nothing to do with PFS.</source>
        <translation>第一阶段的Diffie-Hellman分组，两个网关用它商定一个无人能够窃听的秘密。API称其为IkePfs，但它与PFS无关。</translation>
    </message>
    <message>
        <source>The peer must offer the same group for Phase 1. Peers name the groups by number or by size: group 2 is modp1024, group 5 modp1536, group 14 modp2048. Connections that share a customer gateway must agree here.</source>
        <translation>对端必须在第一阶段提供相同的分组。对端以编号或长度命名分组：group 2即modp1024，group 5即modp1536，group 14即modp2048。共用同一用户网关的连接在此必须一致。</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0秒</translation>
    </message>
    <message>
        <source>What 0 does is not documented.</source>
        <translation>文档没有说明0的作用。</translation>
    </message>
    <message>
        <source>SA lifetime</source>
        <translation>SA生存周期</translation>
    </message>
    <message>
        <source>How long the IKE SA lives before it is made anew, from 0 to 86400 s. IKEv2 does not negotiate it: each side keeps its own, and the shorter one renews first.</source>
        <translation>IKE SA存活多久之后重新建立，0至86400秒。IKEv2不协商它：每一侧各自计时，较短的一侧先重新协商。</translation>
    </message>
    <message>
        <source>With IKEv1 set both sides alike, since a peer that proposes more than this may be refused. Leave the peer&apos;s limits in bytes at 0.</source>
        <translation>使用IKEv1时请将两侧设为相同，因为提议的值大于此值的对端可能被拒绝。对端按字节计的限制请保持为0。</translation>
    </message>
    <message>
        <source>Local identifier</source>
        <translation>本端标识符</translation>
    </message>
    <message>
        <source>Who the Alibaba Cloud side says it is: an IP address or a name, the gateway&apos;s address by default.</source>
        <translation>阿里云侧声明的身份：IP地址或名称，默认是网关的地址。</translation>
    </message>
    <message>
        <source>The identifiers are crossed: this one must be the peer&apos;s remote identifier. IKEv1 in main mode takes IP addresses only. A peer behind NAT must expect this value, not the address it sees.</source>
        <translation>标识符是交叉的：此值必须是对端的对端标识符。IKEv1主模式只接受IP地址。位于NAT之后的对端必须期望此值，而不是它看到的地址。</translation>
    </message>
    <message>
        <source>Remote identifier</source>
        <translation>对端标识符</translation>
    </message>
    <message>
        <source>Who the peer must say it is: an IP address or a name, the customer gateway&apos;s address by default.</source>
        <translation>对端必须声明的身份：IP地址或名称，默认是用户网关的地址。</translation>
    </message>
    <message>
        <source>The identifiers are crossed: this one must be the peer&apos;s local identifier. A peer behind NAT often names its private address: set that here, or the public one there. IKEv1 in main mode takes IP addresses only.</source>
        <translation>标识符是交叉的：此值必须是对端的本端标识符。位于NAT之后的对端常常声明其私网地址：请在这里设置该地址，或在对端设置公网地址。IKEv1主模式只接受IP地址。</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>The key that both sides know and prove to each other. Anyone who may read this connection through the API may read the key. It has 1 to 100 characters without spaces; the service makes one of 16 when none is given.</source>
        <translation>两侧都知道并相互证明的密钥。任何有权通过API读取此连接的人都可以读取该密钥。它包含1至100个字符，不含空格；未给出时服务会生成16个字符的密钥。</translation>
    </message>
    <message>
        <source>Compare the whole key: a space or quote that came along with copying is the usual fault. Many gateways treat #, ?, quotes, braces or a leading 0x in a key as their own syntax. IKEv2 peers report a wrong key and a wrong identifier alike, as AUTHENTICATION_FAILED. A short or reused key is worth replacing.</source>
        <translation>请核对完整的密钥：复制时带入的空格或引号是常见的错误。许多网关把密钥中的#、?、引号、花括号或开头的0x当作自己的语法。IKEv2对端对密钥错误和标识符错误报告相同的AUTHENTICATION_FAILED。过短或重复使用的密钥应当更换。</translation>
    </message>
    <message>
        <source>A peer that falls silent is noticed, and the tunnel is made anew.</source>
        <translation>对端没有响应时会被发现，隧道会重新建立。</translation>
    </message>
    <message>
        <source>A peer that falls silent is not noticed: the tunnel can look up while it is dead, until its lifetime ends.</source>
        <translation>对端没有响应时不会被发现：隧道可能看似正常而实际已中断，直到其生存周期结束。</translation>
    </message>
    <message>
        <source>Dead peer detection (DPD)</source>
        <translation>对等体存活检测（DPD）</translation>
    </message>
    <message>
        <source>Whether the service asks a silent peer now and then if it is still there (RFC 3706; in IKEv2 an empty INFORMATIONAL exchange).</source>
        <translation>服务是否不时询问没有动静的对端是否仍在（RFC 3706；在IKEv2中是空的INFORMATIONAL交换）。</translation>
    </message>
    <message>
        <source>Switch it on at both ends. If DPD tears down a working IKEv1 tunnel, some peers send its payloads in another order: set theirs to hash-notify.</source>
        <translation>请在两端都开启。如果DPD拆除了正常的IKEv1隧道，可能是对端以另一种顺序发送载荷：请将其设为hash-notify。</translation>
    </message>
    <message>
        <source>NAT on the way is noticed during IKE, and ESP then travels inside UDP 4500.</source>
        <translation>IKE过程中会发现途中的NAT，此后ESP封装在UDP 4500中传输。</translation>
    </message>
    <message>
        <source>ESP travels bare. Behind NAT the tunnel does not work.</source>
        <translation>ESP直接传输。位于NAT之后时隧道无法工作。</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>NAT穿越</translation>
    </message>
    <message>
        <source>Whether IKE looks for a NAT between the gateways and, where there is one, wraps ESP in UDP (RFC 3947 and RFC 3948; part of IKEv2).</source>
        <translation>IKE是否检测网关之间的NAT，并在存在NAT时把ESP封装在UDP中（RFC 3947和RFC 3948；IKEv2的一部分）。</translation>
    </message>
    <message>
        <source>It must be the same at both ends, and firewalls must let UDP 500 and UDP 4500 pass both ways. Without it, ESP (IP protocol 50) must pass.</source>
        <translation>两端的设置必须相同，防火墙必须双向放通UDP 500和UDP 4500。不使用它时，必须放通ESP（IP协议50）。</translation>
    </message>
    <message>
        <source>CA certificate of the peer</source>
        <translation>对端CA证书</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the peer&apos;s own. Only ShangMi (SM) gateways use it; all others use the pre-shared key.</source>
        <translation>为对端证书签名的机构的证书。只有国密型网关使用它；其他网关使用预共享密钥。</translation>
    </message>
    <message>
        <source>Check that it is still valid, and that it signed the certificate that the peer presents.</source>
        <translation>请检查它是否仍然有效，以及对端出示的证书是否由它签名。</translation>
    </message>
    <message>
        <source>Phase 2 settings</source>
        <translation>第二阶段设置</translation>
    </message>
    <message>
        <source>How the traffic itself is protected: the IPsec SAs, which IKEv2 calls CHILD SAs. The service uses ESP in tunnel mode.</source>
        <translation>流量自身如何受到保护：IPsec SA，IKEv2称为CHILD SA。服务使用隧道模式的ESP。</translation>
    </message>
    <message>
        <source>What the traffic in the tunnel is encrypted with (ESP).</source>
        <translation>隧道中的流量使用的加密（ESP）。</translation>
    </message>
    <message>
        <source>The peer must offer the same algorithm and key length for Phase 2, with ESP in tunnel mode. A mismatch ends as NO_PROPOSAL_CHOSEN while the IKE SA stays up.</source>
        <translation>对端必须在第二阶段提供相同的算法和密钥长度，并使用隧道模式的ESP。不一致时以NO_PROPOSAL_CHOSEN告终，而IKE SA保持建立。</translation>
    </message>
    <message>
        <source>The hash that keeps the packets in the tunnel from being altered (ESP integrity).</source>
        <translation>防止隧道中的数据包被篡改的散列算法（ESP完整性）。</translation>
    </message>
    <message>
        <source>The peer must offer the same hash for Phase 2. If the tunnel is up with sha256 but every packet is dropped, the peer may cut the hash to 96 bits, as old implementations do.</source>
        <translation>对端必须在第二阶段提供相同的散列算法。如果使用sha256时隧道已建立但所有数据包都被丢弃，可能是对端像旧的实现那样把散列截断为96位。</translation>
    </message>
    <message>
        <source>PFS off</source>
        <translation>PFS关闭</translation>
    </message>
    <message>
        <source>No fresh key exchange for each IPsec SA: whoever gets hold of the IKE SA&apos;s keys can read all the traffic under it.</source>
        <translation>每个IPsec SA不进行新的密钥交换：获得IKE SA密钥的人可以读取其下的全部流量。</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS分组</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group for perfect forward secrecy: a fresh key exchange for each new IPsec SA, so that one stolen key does not open the others.</source>
        <translation>用于完全前向加密的Diffie-Hellman分组：每个新的IPsec SA都进行新的密钥交换，这样一个密钥被窃不会泄露其他内容。</translation>
    </message>
    <message>
        <source>Both sides must have the same group, or both none. With IKEv1 a mismatch shows at once; with IKEv2 the tunnel comes up and dies at its first rekey, hours later. So a tunnel that fails once per lifetime points here.</source>
        <translation>两侧的分组必须相同，或都关闭。IKEv1会立即显现不一致；IKEv2的隧道会先建立，数小时后在首次重新协商密钥时中断。因此，每个生存周期中断一次的隧道应检查此项。</translation>
    </message>
    <message>
        <source>How long an IPsec SA lives before it is made anew, from 0 to 86400 s. IKEv2 does not negotiate it: each side keeps its own, and the shorter one renews first.</source>
        <translation>IPsec SA存活多久之后重新建立，0至86400秒。IKEv2不协商它：每一侧各自计时，较短的一侧先重新协商。</translation>
    </message>
    <message>
        <source>With IKEv1 keep it no longer than the lifetime of Phase 1: the service keeps the IPsec SA when the IKE SA ends, while some peers drop both, and the tunnel then looks up but passes nothing. Leave the peer&apos;s limits in bytes at 0.</source>
        <translation>使用IKEv1时请不要超过第一阶段的生存周期：IKE SA结束时服务保留IPsec SA，而有些对端会同时删除两者，此时隧道看似正常却不传输任何数据。对端按字节计的限制请保持为0。</translation>
    </message>
    <message>
        <source>Phase 1 not established</source>
        <translation>第一阶段未建立</translation>
    </message>
    <message>
        <source>Phase 1 failed or was never tried: the two gateways have not agreed on an IKE SA.</source>
        <translation>第一阶段失败或从未尝试：两个网关没有就IKE SA达成一致。</translation>
    </message>
    <message>
        <source>Phase 1 established</source>
        <translation>第一阶段已建立</translation>
    </message>
    <message>
        <source>Phase 1 is up, Phase 2 is not reported yet: no traffic passes without an IPsec SA.</source>
        <translation>第一阶段已建立，第二阶段尚未报告：没有IPsec SA就没有流量通过。</translation>
    </message>
    <message>
        <source>Phase 2 not established</source>
        <translation>第二阶段未建立</translation>
    </message>
    <message>
        <source>Phase 1 is up, Phase 2 failed: no IPsec SA carries traffic.</source>
        <translation>第一阶段已建立，第二阶段失败：没有承载流量的IPsec SA。</translation>
    </message>
    <message>
        <source>Phase 2 established</source>
        <translation>第二阶段已建立</translation>
    </message>
    <message>
        <source>Both phases are up: traffic can pass, as far as routes and filters let it.</source>
        <translation>两个阶段都已建立：在路由和过滤规则允许的范围内，流量可以通过。</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>The BGP session is up, and routes are exchanged.</source>
        <translation>BGP会话已建立，正在交换路由。</translation>
    </message>
    <message>
        <source>down</source>
        <translation>未建立</translation>
    </message>
    <message>
        <source>The BGP session is down: no routes are exchanged.</source>
        <translation>BGP会话未建立：没有交换路由。</translation>
    </message>
    <message>
        <source>The service has not reported the session&apos;s state.</source>
        <translation>服务没有报告会话的状态。</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>The tunnels of a connection that has two, each with settings and states of its own. Where it is there, the settings of the connection itself do not describe the tunnels.</source>
        <translation>双隧道连接的隧道，每条都有自己的设置和状态。存在此项时，连接自身的设置不描述隧道。</translation>
    </message>
    <message>
        <source>One of the two tunnels, with its own Phase 1, Phase 2 and BGP.</source>
        <translation>两条隧道之一，有自己的第一阶段、第二阶段和BGP。</translation>
    </message>
    <message>
        <source>Tunnel ID</source>
        <translation>隧道ID</translation>
    </message>
    <message>
        <source>The ID of the tunnel. It begins with &quot;tun-&quot;.</source>
        <translation>隧道的ID，以“tun-”开头。</translation>
    </message>
    <message>
        <source>Use it to ask for the logs and the diagnosis of this tunnel alone.</source>
        <translation>用它查询仅此隧道的日志和诊断。</translation>
    </message>
    <message>
        <source>Tunnel 1</source>
        <translation>隧道1</translation>
    </message>
    <message>
        <source>The first of the two tunnels.</source>
        <translation>两条隧道中的第一条。</translation>
    </message>
    <message>
        <source>Tunnel 2</source>
        <translation>隧道2</translation>
    </message>
    <message>
        <source>The second of the two tunnels.</source>
        <translation>两条隧道中的第二条。</translation>
    </message>
    <message>
        <source>Tunnel number</source>
        <translation>隧道编号</translation>
    </message>
    <message>
        <source>Which of the two tunnels it is, in the order in which they were made. It is sent for connections on a transit router, where both tunnels carry traffic at once.</source>
        <translation>它是两条隧道中的哪一条，按创建顺序编号。用于绑定转发路由器的连接，其两条隧道同时承载流量。</translation>
    </message>
    <message>
        <source>Make sure that the peer has both tunnels configured, and shares its traffic between them.</source>
        <translation>请确认对端配置了两条隧道，并在它们之间分担流量。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>主隧道</translation>
    </message>
    <message>
        <source>The tunnel that carries traffic while it is up.</source>
        <translation>正常时承载流量的隧道。</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>备隧道</translation>
    </message>
    <message>
        <source>The spare: it takes over when the active tunnel goes down.</source>
        <translation>备用：主隧道中断时由它接替。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Whether the tunnel is the active or the standby one on a VPN gateway. On a transit router there are no roles: both tunnels are used.</source>
        <translation>在VPN网关上，该隧道是主隧道还是备隧道。在转发路由器上没有角色：两条隧道都使用。</translation>
    </message>
    <message>
        <source>If traffic takes the standby tunnel, the active one is or was down. Check that the peer prefers the same tunnel, or answers come back another way.</source>
        <translation>如果流量走备隧道，说明主隧道中断或曾经中断。请检查对端是否优先使用同一条隧道，否则应答会走另一条路径。</translation>
    </message>
    <message>
        <source>How far IKE has come with this tunnel. Phase 1 makes the IKE SA, the protected channel between the gateways; Phase 2 makes the IPsec SA that carries traffic. The tunnel is up when Phase 2 is established and the tunnel state is active.</source>
        <translation>IKE在该隧道上进展到哪一步。第一阶段建立IKE SA，即网关之间受保护的通道；第二阶段建立承载流量的IPsec SA。第二阶段已建立且隧道状态为使用中时，隧道正常。</translation>
    </message>
    <message>
        <source>Phase 1 down: check that the peer has this tunnel configured at all, that UDP 500 and 4500 pass, that the customer gateway has the peer&apos;s public address, then IKE version, pre-shared key, identifiers and algorithms. Phase 2 down: check the networks, PFS and the Phase 2 algorithms. Some peers cannot hold two tunnels with the same networks at once.</source>
        <translation>第一阶段未建立：检查对端是否配置了该隧道、UDP 500和4500是否放通、用户网关是否配置了对端的公网地址，然后检查IKE协议版本、预共享密钥、标识符和算法。第二阶段未建立：检查网段、PFS和第二阶段的算法。有些对端无法同时保持两条网段相同的隧道。</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The tunnel is in service. It says nothing about the tunnel being up.</source>
        <translation>隧道处于使用中。它不表示隧道是否正常。</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>删除中</translation>
    </message>
    <message>
        <source>The tunnel is being deleted, and goes down.</source>
        <translation>隧道正在删除，将会中断。</translation>
    </message>
    <message>
        <source>Tunnel state</source>
        <translation>隧道状态</translation>
    </message>
    <message>
        <source>Whether the tunnel is in service or a change is under way. It is about the life of the resource: an active tunnel can be down.</source>
        <translation>隧道是否处于使用中，或正在变更。它反映的是资源的生命周期：使用中的隧道也可能不通。</translation>
    </message>
    <message>
        <source>While a change is under way, wait and read again before looking for a fault.</source>
        <translation>正在变更时，请等待并重新读取，再查找故障。</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The connection itself: its name and ID, its state in the cloud, and whether its tunnels are negotiated.</source>
        <translation>连接自身：名称和ID、在云上的状态，以及隧道是否协商成功。</translation>
    </message>
    <message>
        <source>The two ends of the connection and the networks behind them. Only traffic between a network of the VPC side and one of the on-premises side is sent through the tunnel.</source>
        <translation>连接的两端及其后面的网段。只有VPC侧网段与本地IDC侧网段之间的流量才通过隧道发送。</translation>
    </message>
    <message>
        <source>One of the connection&apos;s tunnels. Each tunnel has its own address, its own keys and algorithms, and its own state: one can be up while the other is down.</source>
        <translation>连接的一条隧道。每条隧道都有自己的地址、密钥、算法和状态：一条正常时另一条可能中断。</translation>
    </message>
    <message>
        <source>The settings by which the two gateways prove who they are and agree on the protected channel, the IKE SA, that they negotiate in. Both gateways must hold the same values; without Phase 1 there is no Phase 2.</source>
        <translation>两个网关据以证明身份并商定受保护通道（IKE SA）的设置，协商在该通道中进行。两个网关的值必须相同；没有第一阶段就没有第二阶段。</translation>
    </message>
    <message>
        <source>The settings of the IPsec SAs that protect the traffic itself. They are negotiated inside Phase 1 and renewed while the tunnel is in use. Both gateways must hold the same values.</source>
        <translation>保护流量自身的IPsec SA的设置。它们在第一阶段之内协商，并在隧道使用期间重新协商。两个网关的值必须相同。</translation>
    </message>
    <message>
        <source>A probe that the VPN gateway sends through the tunnel to an address on the other side. It finds a tunnel that is negotiated and yet carries nothing.</source>
        <translation>VPN网关通过隧道向对端地址发送的探测。它可以发现协商成功却不承载任何数据的隧道。</translation>
    </message>
    <message>
        <source>The BGP session through the tunnel, by which the two gateways tell each other their routes.</source>
        <translation>经由隧道的BGP会话，两个网关通过它互相通告路由。</translation>
    </message>
    <message>
        <source>What the service sent beyond the settings of the connection, shown as it was sent.</source>
        <translation>服务在连接的设置之外发送的内容，按原样显示。</translation>
    </message>
    <message>
        <source>This field is not part of the documented answer. It is shown as the service sent it.</source>
        <translation>该字段不在文档所述的响应中，按服务发送的原样显示。</translation>
    </message>
    <message>
        <source>This value</source>
        <translation>该值</translation>
    </message>
    <message>
        <source>A secret: it is hidden here, whether it is revealed in the tree or not.</source>
        <translation>密钥：无论在树中是否显示，这里都隐藏。</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>已知的值</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查要点</translation>
    </message>
    <message>
        <source>Path in the API</source>
        <translation>API中的路径</translation>
    </message>
</context>
<context>
    <name>FileProfile</name>
    <message>
        <source>The field %1 is missing.</source>
        <translation>缺少字段%1。</translation>
    </message>
    <message>
        <source>profile %1 of %2</source>
        <translation>%2的配置%1</translation>
    </message>
    <message>
        <source>The field access_key_id holds control characters.</source>
        <translation>字段access_key_id含有控制字符。</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>There are no connections in %1, or the account may not see them: without the permission vpc:DescribeVpnConnections the service can answer with an empty list.</source>
        <translation>%1中没有连接，或者账号无权查看：没有vpc:DescribeVpnConnections权限时，服务可能返回空列表。</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 of %2 connections in %3.</source>
        <translation>列表不完整：%3中共%2个连接，只有%1个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>连接ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN网关</translation>
    </message>
    <message>
        <source>Customer gateway</source>
        <translation>用户网关</translation>
    </message>
    <message>
        <source>Could not read %1:</source>
        <translation>无法读取%1：</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>User commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Every command.</source>
        <translation>适用于所有命令。</translation>
    </message>
    <message>
        <source>Commands: %1.</source>
        <translation>适用的命令：%1。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>inspect Alibaba Cloud IPsec-VPN connections in the terminal</source>
        <translation>在终端中检查阿里云IPsec连接</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Reads what the service says about IPsec-VPN connections, or a saved response, and prints it with what each setting means, or hands it over as data, a report or the configuration of the gateway at the other end. Nothing is changed at the service.</source>
        <translation>读取服务返回的IPsec连接信息或已保存的响应，连同每项设置的含义一起打印，或以数据、报告、对端网关配置的形式输出。不更改服务中的任何内容。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>inspect Alibaba Cloud IPsec-VPN connections</source>
        <translation>检查阿里云IPsec连接</translation>
    </message>
    <message>
        <source>A window that lists the IPsec-VPN connections of a region, tells whether each is up and why not, shows Phase 1, Phase 2 and health check with what each setting means, and exports them. Nothing is changed at the service. Secrets are kept in the keychain of the operating system and are masked until they are revealed.</source>
        <translation>一个窗口程序：列出一个地域的IPsec连接，说明每个连接是否正常以及异常原因，展示第一阶段、第二阶段和健康检查以及每项设置的含义，并可导出。不更改服务中的任何内容。密钥保存在操作系统的密钥链中，在主动显示之前始终被遮盖。</translation>
    </message>
    <message>
        <source>A saved response to open, JSON or XML, or an export of Tunnelglass.</source>
        <translation>要打开的已保存响应（JSON或XML），或Tunnelglass的导出文件。</translation>
    </message>
    <message>
        <source>Begin with the built-in sample account: no credentials, no network.</source>
        <translation>从内置的示例账号开始：不需要凭证，不访问网络。</translation>
    </message>
    <message>
        <source>Print a help text.</source>
        <translation>打印帮助文本。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>打印版本。</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings and profiles, without their secrets.</source>
        <translation>设置和配置，不含密钥。</translation>
    </message>
    <message>
        <source>Your own templates of gateway configurations.</source>
        <translation>您自己的网关配置模板。</translation>
    </message>
    <message>
        <source>Open a window of its own, even if there is one already. Without it a file opens in the window that is there.</source>
        <translation>即使已有窗口也打开一个新窗口。不使用此选项时，文件在已有的窗口中打开。</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Closed before any answer came.</source>
        <translation>在收到任何响应之前连接已关闭。</translation>
    </message>
    <message>
        <source>Closed after %1 of the answer had come.</source>
        <translation>收到响应的%1之后连接被关闭。</translation>
    </message>
    <message>
        <source>It could not be decompressed.</source>
        <translation>无法解压缩。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>More than %1, the most that is read.</source>
        <translation>超过%1，这是读取的上限。</translation>
    </message>
</context>
<context>
    <name>OpenCommand</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>&quot;%1&quot; needs the name of a profile.</source>
        <translation>&quot;%1&quot;需要配置的名称。</translation>
    </message>
    <message>
        <source>--sample is a profile of its own: leave out --sample or the name.</source>
        <translation>--sample本身就是一个配置：请去掉--sample或名称。</translation>
    </message>
    <message>
        <source>&quot;open&quot; needs a file, or &quot;-&quot;.</source>
        <translation>&quot;open&quot;需要文件或&quot;-&quot;。</translation>
    </message>
    <message>
        <source>&quot;describe&quot; needs --id.</source>
        <translation>&quot;describe&quot;需要--id。</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs --as FORMAT.</source>
        <translation>&quot;export&quot;需要--as FORMAT。</translation>
    </message>
    <message>
        <source>--from reads a file and asks nobody: leave out --from or the others.</source>
        <translation>--from只读取文件，不查询服务：请去掉--from或其他选项。</translation>
    </message>
    <message>
        <source>--wire xml needs --signature v1.</source>
        <translation>--wire xml需要--signature v1。</translation>
    </message>
    <message>
        <source>--sample asks no endpoint: leave out --sample or --endpoint.</source>
        <translation>--sample不查询接入点：请去掉--sample或--endpoint。</translation>
    </message>
    <message>
        <source>--sample has its own key: leave out --sample or --profile.</source>
        <translation>--sample有自己的密钥：请去掉--sample或--profile。</translation>
    </message>
    <message>
        <source>--force goes with --output.</source>
        <translation>--force需要与--output一起使用。</translation>
    </message>
    <message>
        <source>%1 is not an option of &quot;%2&quot;.</source>
        <translation>%1不是&quot;%2&quot;的选项。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1需要一个值。</translation>
    </message>
    <message>
        <source>a number of seconds above 0 and up to 86400</source>
        <translation>大于0且不超过86400的秒数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes options only, but there is more.</source>
        <translation>&quot;%1&quot;只接受选项，但还有其他内容。</translation>
    </message>
    <message>
        <source>&quot;open&quot; takes one file.</source>
        <translation>&quot;open&quot;只接受一个文件。</translation>
    </message>
    <message>
        <source>The file name is empty.</source>
        <translation>文件名为空。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one name.</source>
        <translation>&quot;%1&quot;只接受一个名称。</translation>
    </message>
    <message>
        <source>%1 takes: %2.</source>
        <translation>%1可取：%2。</translation>
    </message>
    <message>
        <source>a time with its zone, such as 2026-03-01T12:00:00Z</source>
        <translation>带时区的时间，如2026-03-01T12:00:00Z</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>%1至%2之间的秒数</translation>
    </message>
    <message>
        <source>&quot;profiles add&quot; needs one of --access-key-id, --role-arn and --instance-role.</source>
        <translation>&quot;profiles add&quot;需要--access-key-id、--role-arn和--instance-role之一。</translation>
    </message>
    <message>
        <source>--role-arn and --source-profile go together.</source>
        <translation>--role-arn和--source-profile需要一起使用。</translation>
    </message>
    <message>
        <source>--role-session-name, --duration, --external-id and --sts-region go with --role-arn.</source>
        <translation>--role-session-name、--duration、--external-id和--sts-region需要与--role-arn一起使用。</translation>
    </message>
    <message>
        <source>--sts goes with --access-key-id.</source>
        <translation>--sts需要与--access-key-id一起使用。</translation>
    </message>
    <message>
        <source>--expires goes with --sts.</source>
        <translation>--expires需要与--sts一起使用。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项%1。</translation>
    </message>
    <message>
        <source>There is no option %1: arguments can be read by everyone on this computer, so keys are never given as one. &quot;profiles add&quot; asks for the secret and keeps it in the keychain. Or set ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for a temporary key, ALIBABA_CLOUD_SECURITY_TOKEN in the environment.</source>
        <translation>没有选项%1：本机上的任何人都能读取参数，因此密钥从不作为参数给出。&quot;profiles add&quot;会询问密钥并保存到密钥链。也可以在环境变量中设置ALIBABA_CLOUD_ACCESS_KEY_ID、ALIBABA_CLOUD_ACCESS_KEY_SECRET，临时密钥还需设置ALIBABA_CLOUD_SECURITY_TOKEN。</translation>
    </message>
</context>
<context>
    <name>PeerConfig</name>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>文件大于1 MiB。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is a built-in format of this name: choose another.</source>
        <translation>已有同名的内置格式：请另选名称。</translation>
    </message>
    <message>
        <source>%1 has a value that is not documented</source>
        <translation>%1的值不在文档说明之列</translation>
    </message>
    <message>
        <source>%1 is not documented</source>
        <translation>%1不在文档说明之列</translation>
    </message>
    <message>
        <source>There is no variable of the name %1.</source>
        <translation>没有名为%1的变量。</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>由%1生成。</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>由%1于%2生成。</translation>
    </message>
    <message>
        <source>Alibaba Cloud IPsec-VPN connection: %1</source>
        <translation>阿里云IPsec连接：%1</translation>
    </message>
    <message>
        <source>For the on-premises gateway: &quot;local&quot; is the on-premises side here, &quot;remote&quot; is Alibaba Cloud. The API and the console say it the other way round.</source>
        <translation>供本地网关设备使用：此处&quot;local&quot;是本地IDC侧，&quot;remote&quot;是阿里云。API和控制台的说法与此相反。</translation>
    </message>
    <message>
        <source>%1: the public address of the VPN gateway or, of two tunnels, of this one.</source>
        <translation>%1：VPN网关的公网地址；有两条隧道时，为此隧道的公网地址。</translation>
    </message>
    <message>
        <source>It may be %1, which is LocalId and so only a guess.</source>
        <translation>它可能是%1，但这取自LocalId，因此只是推测。</translation>
    </message>
    <message>
        <source>The pre-shared key of tunnel %1 holds &quot;****&quot;: what was read may have it masked. Put the whole key in its place.</source>
        <translation>隧道%1的预共享密钥含有&quot;****&quot;：读取到的密钥可能已被遮盖。请在此处填入完整的密钥。</translation>
    </message>
    <message>
        <source>%1: the public address that the on-premises gateway is seen under.</source>
        <translation>%1：从外部看到的本地网关设备的公网地址。</translation>
    </message>
    <message>
        <source>%1: the pre-shared key, which the response does not have.</source>
        <translation>%1：预共享密钥，响应中没有。</translation>
    </message>
    <message>
        <source>%1: the pre-shared key, left out of this file.</source>
        <translation>%1：预共享密钥，未写入此文件。</translation>
    </message>
    <message>
        <source>%1: the key of the BGP session.</source>
        <translation>%1：BGP会话的密钥。</translation>
    </message>
    <message>
        <source>Proved by connecting: tunnels have come up with such files, unedited. %1</source>
        <translation>已通过实际连接验证：使用此类文件，未经修改即建立了隧道。%1</translation>
    </message>
    <message>
        <source>Proved by parsing, not on a device: %1</source>
        <translation>已通过解析验证，未在设备上验证：%1</translation>
    </message>
    <message>
        <source>Checked against the vendor&apos;s published syntax, not on a device: %1</source>
        <translation>已对照厂商公布的语法检查，未在设备上验证：%1</translation>
    </message>
    <message>
        <source>Made with a template of your own (%1).</source>
        <translation>使用自定义模板生成（%1）。</translation>
    </message>
    <message>
        <source>TO BE FILLED IN:</source>
        <translation>待填写：</translation>
    </message>
    <message>
        <source>TO KNOW BEFORE IT IS LOADED:</source>
        <translation>加载前须知：</translation>
    </message>
    <message>
        <source>the connection has no tunnel</source>
        <translation>该连接没有隧道</translation>
    </message>
    <message>
        <source>it was not sent</source>
        <translation>响应中没有该值</translation>
    </message>
    <message>
        <source>only one network a side can be written</source>
        <translation>每侧只能写出一个网段</translation>
    </message>
    <message>
        <source>it is no CIDR block</source>
        <translation>不是CIDR网段</translation>
    </message>
    <message>
        <source>IPv6 networks cannot be written</source>
        <translation>无法写出IPv6网段</translation>
    </message>
    <message>
        <source>a tunnel that routes decide on cannot be written</source>
        <translation>无法写出由路由决定流量的隧道（目的路由模式）</translation>
    </message>
    <message>
        <source>only tunnels between 0.0.0.0/0 and 0.0.0.0/0 can be written</source>
        <translation>只能写出0.0.0.0/0与0.0.0.0/0之间的隧道</translation>
    </message>
    <message>
        <source>the value is not known</source>
        <translation>该值未知</translation>
    </message>
    <message>
        <source>this IKE version cannot be written</source>
        <translation>无法写出此IKE协议版本</translation>
    </message>
    <message>
        <source>aggressive mode cannot be written</source>
        <translation>无法写出野蛮模式</translation>
    </message>
    <message>
        <source>ShangMi algorithms are not part of this format</source>
        <translation>此格式不包含国密算法</translation>
    </message>
    <message>
        <source>this format has no word for it</source>
        <translation>此格式中没有对应的写法</translation>
    </message>
    <message>
        <source>the format takes %1 to %2 seconds</source>
        <translation>此格式接受%1至%2秒</translation>
    </message>
    <message>
        <source>it holds characters that an identity cannot be written with</source>
        <translation>含有标识符中无法写出的字符</translation>
    </message>
    <message>
        <source>only addresses can be written as identities</source>
        <translation>标识符只能写成IP地址</translation>
    </message>
    <message>
        <source>the gateways know each other by certificates, not by a pre-shared key</source>
        <translation>两端网关通过证书而不是预共享密钥相互认证</translation>
    </message>
    <message>
        <source>this file holds nothing but secrets, and they are to be left out</source>
        <translation>此文件只包含密钥，而密钥按要求不写出</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>不是IP地址</translation>
    </message>
    <message>
        <source>one policy serves both tunnels, so they must agree</source>
        <translation>两条隧道共用一个策略，因此必须一致</translation>
    </message>
    <message>
        <source>IKEv1 with several networks: a Phase 2 SA carries one network of each side. Each pair is written on its own here; Alibaba Cloud asks for IKEv2 when there is more than one network.</source>
        <translation>IKEv1使用多个网段：一个第二阶段SA每侧只承载一个网段。此处逐对单独写出；网段多于一个时，阿里云要求使用IKEv2。</translation>
    </message>
    <message>
        <source>PFS must be the same on both sides. IKEv2 does not compare it when the tunnel comes up: a difference only shows when Phase 2 is renewed for the first time, and the tunnel fails then.</source>
        <translation>两侧的PFS必须一致。IKEv2在隧道建立时不比较PFS：差异要到第二阶段首次重新协商时才会显现，届时隧道会失效。</translation>
    </message>
    <message>
        <source>A lifetime of 0 is not documented: 86400 seconds, the default, are written.</source>
        <translation>文档中没有说明生存周期0：写入的是默认值86400秒。</translation>
    </message>
    <message>
        <source>BGP is on and is not part of this file. In the routing program: local AS %1, address %2; neighbour %3, AS %4; network %5; %6.</source>
        <translation>BGP已开启，但不包含在此文件中。在路由程序中：本端自治系统号%1，地址%2；邻居%3，自治系统号%4；网段%5；%6。</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>不使用密钥</translation>
    </message>
    <message>
        <source>with a key (AuthKey)</source>
        <translation>使用密钥（AuthKey）</translation>
    </message>
    <message>
        <source>NAT traversal is on at Alibaba Cloud; this file leaves it as the device has it.</source>
        <translation>阿里云侧已开启NAT穿越；此文件不作设置，保持设备原有的设置。</translation>
    </message>
    <message>
        <source>Dead peer detection is on at Alibaba Cloud; this file leaves it as the device has it.</source>
        <translation>阿里云侧已开启对等体存活检测；此文件不作设置，保持设备原有的设置。</translation>
    </message>
    <message>
        <source>Tunnel %1: %2</source>
        <translation>隧道%1：%2</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是UTF-8文本</translation>
    </message>
    <message>
        <source>it holds the character %1</source>
        <translation>含有字符%1</translation>
    </message>
    <message>
        <source>it holds characters that are not ASCII</source>
        <translation>含有非ASCII字符</translation>
    </message>
    <message>
        <source>it begins with %1, which is read as a notation</source>
        <translation>以%1开头，会被解读为一种记法</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>超过%1个字符</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation>少于%1个字符</translation>
    </message>
    <message>
        <source>a 56-bit key can be searched through (RFC 8247: MUST NOT)</source>
        <translation>56位密钥可以被穷举（RFC 8247：MUST NOT）</translation>
    </message>
    <message>
        <source>its 64-bit blocks give way to collisions, and it is slow</source>
        <translation>其64位分组容易发生碰撞，并且速度慢</translation>
    </message>
    <message>
        <source>a 56-bit key can be searched through (RFC 8221: MUST NOT)</source>
        <translation>56位密钥可以被穷举（RFC 8221：MUST NOT）</translation>
    </message>
    <message>
        <source>its 64-bit blocks give way to collisions (RFC 8221: SHOULD NOT)</source>
        <translation>其64位分组容易发生碰撞（RFC 8221：SHOULD NOT）</translation>
    </message>
    <message>
        <source>MD5 is broken (RFC 8247 and RFC 8221: MUST NOT)</source>
        <translation>MD5已被攻破（RFC 8247和RFC 8221：MUST NOT）</translation>
    </message>
    <message>
        <source>SHA-1 is on its way out (RFC 8247 and RFC 8221: MUST-)</source>
        <translation>SHA-1正在被淘汰（RFC 8247和RFC 8221：MUST-）</translation>
    </message>
    <message>
        <source>768 bits can be broken in practice (RFC 8247: MUST NOT)</source>
        <translation>768位在实践中可以被攻破（RFC 8247：MUST NOT）</translation>
    </message>
    <message>
        <source>1024 bits are within a state&apos;s reach (RFC 8247: SHOULD NOT)</source>
        <translation>1024位在国家级攻击者的能力范围内（RFC 8247：SHOULD NOT）</translation>
    </message>
    <message>
        <source>1536 bits are too few (RFC 8247: SHOULD NOT)</source>
        <translation>1536位太短（RFC 8247：SHOULD NOT）</translation>
    </message>
    <message>
        <source>where its numbers come from is not known (RFC 8247: SHOULD NOT)</source>
        <translation>其参数的来源不明（RFC 8247：SHOULD NOT）</translation>
    </message>
    <message>
        <source>%1 %2 is weak: %3.</source>
        <translation>%1 %2强度不足：%3。</translation>
    </message>
    <message>
        <source>IKEv1 is deprecated (RFC 9395): use IKEv2 where both gateways can.</source>
        <translation>IKEv1已弃用（RFC 9395）：如果两端网关都支持，请使用IKEv2。</translation>
    </message>
    <message>
        <source>Aggressive mode sends a hash of the pre-shared key before the peer is known: whoever asks can try keys offline. Use main mode or IKEv2.</source>
        <translation>野蛮模式在确认对端之前就发送预共享密钥的散列值：任何发出请求的人都可以离线尝试密钥。请使用主模式或IKEv2。</translation>
    </message>
    <message>
        <source>PFS is disabled: whoever learns the keys of an IKE SA can read all the traffic under it (RFC 7296, section 1.3.1).</source>
        <translation>PFS已禁用：任何获知IKE SA密钥的人都可以读取其保护的全部流量（RFC 7296第1.3.1节）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a setting, a reason</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>文件大于1 MB。</translation>
    </message>
</context>
<context>
    <name>ProfileImport</name>
    <message>
        <source>%1 key</source>
        <translation>%1的密钥</translation>
    </message>
</context>
<context>
    <name>ProfileSource</name>
    <message>
        <source>AccessKey</source>
        <translation>AccessKey</translation>
    </message>
    <message>
        <source>AccessKey with STS token</source>
        <translation>AccessKey和STS Token</translation>
    </message>
    <message>
        <source>RAM role</source>
        <translation>RAM角色</translation>
    </message>
    <message>
        <source>role of this ECS instance</source>
        <translation>此ECS实例的角色</translation>
    </message>
    <message>
        <source>default chain</source>
        <translation>默认凭证链</translation>
    </message>
    <message>
        <source>profile of a file</source>
        <translation>文件中的配置</translation>
    </message>
</context>
<context>
    <name>ProfilesAddCommand</name>
    <message>
        <source>Profile %1 is set up; its secret is in the keychain.</source>
        <translation>配置%1已建立，其密钥在密钥链中。</translation>
    </message>
    <message>
        <source>Profile %1 is set up.</source>
        <translation>配置%1已建立。</translation>
    </message>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>STS token</source>
        <translation>STS Token</translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>no: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>no: the temporary key has expired</source>
        <translation>否：临时密钥已过期</translation>
    </message>
    <message>
        <source>yes, asks before it runs a command</source>
        <translation>是，运行命令前会询问</translation>
    </message>
    <message>
        <source>yes, asks before it fetches</source>
        <translation>是，获取前会询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: its secret is typed in the window, for a session</source>
        <translation>否：其密钥在窗口中输入，只用于当次会话</translation>
    </message>
    <message>
        <source>yes, from the keychain</source>
        <translation>是，来自密钥链</translation>
    </message>
    <message>
        <source>no: no secret is saved</source>
        <translation>否：没有保存密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Without --profile: %1.</source>
        <translation>不给出--profile时：%1。</translation>
    </message>
</context>
<context>
    <name>ProfilesImportCommand</name>
    <message>
        <source>There are no profiles of the aliyun CLI or of the SDK.</source>
        <translation>没有aliyun CLI或SDK的配置。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1已经存在。</translation>
    </message>
    <message>
        <source>Profile %1: its key is in the keychain now. %2 still holds its own copy; remove it there if nothing else needs it.</source>
        <translation>配置%1：其密钥现已存入密钥链。%2仍保留自己的一份；如果没有其他程序需要，请在那里删除。</translation>
    </message>
    <message>
        <source>Profile %1 is used where it is, in %2; nothing was copied.</source>
        <translation>配置%1在%2中就地使用；没有复制任何内容。</translation>
    </message>
</context>
<context>
    <name>ProfilesRemoveCommand</name>
    <message>
        <source>Remove profile %1 and its secret?</source>
        <translation>删除配置%1及其密钥？</translation>
    </message>
    <message>
        <source>Remove profile %1?</source>
        <translation>删除配置%1？</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Profile %1 is removed.</source>
        <translation>配置%1已删除。</translation>
    </message>
    <message>
        <source>Without it these can no longer ask for their role: %1.</source>
        <translation>删除后以下配置将无法请求其角色：%1。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Japan (Tokyo)</source>
        <translation>日本（东京）</translation>
    </message>
    <message>
        <source>South Korea (Seoul)</source>
        <translation>韩国（首尔）</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia (Kuala Lumpur)</source>
        <translation>马来西亚（吉隆坡）</translation>
    </message>
    <message>
        <source>Indonesia (Jakarta)</source>
        <translation>印度尼西亚（雅加达）</translation>
    </message>
    <message>
        <source>Philippines (Manila)</source>
        <translation>菲律宾（马尼拉）</translation>
    </message>
    <message>
        <source>Thailand (Bangkok)</source>
        <translation>泰国（曼谷）</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>华北2（北京）</translation>
    </message>
    <message>
        <source>China North 2 Finance (Preview)</source>
        <translation>华北2 金融云（邀测）</translation>
    </message>
    <message>
        <source>China (Chengdu)</source>
        <translation>西南1（成都）</translation>
    </message>
    <message>
        <source>China (Fuzhou - Local Region)</source>
        <translation>华东6（福州-本地地域）</translation>
    </message>
    <message>
        <source>China (Guangzhou)</source>
        <translation>华南3（广州）</translation>
    </message>
    <message>
        <source>China (Hangzhou)</source>
        <translation>华东1（杭州）</translation>
    </message>
    <message>
        <source>China (Heyuan)</source>
        <translation>华南2（河源）</translation>
    </message>
    <message>
        <source>Heyuan ACDR Auto</source>
        <translation>河源专属云汽车合规</translation>
    </message>
    <message>
        <source>China (Hong Kong)</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>China (Hohhot)</source>
        <translation>华北5（呼和浩特）</translation>
    </message>
    <message>
        <source>China (Nanjing - Local Region)</source>
        <translation>华东5（南京-本地地域）</translation>
    </message>
    <message>
        <source>China (Qingdao)</source>
        <translation>华北1（青岛）</translation>
    </message>
    <message>
        <source>China (Shanghai)</source>
        <translation>华东2（上海）</translation>
    </message>
    <message>
        <source>China East 2 Finance</source>
        <translation>华东2 金融云</translation>
    </message>
    <message>
        <source>China (Shenzhen)</source>
        <translation>华南1（深圳）</translation>
    </message>
    <message>
        <source>China South 1 Finance</source>
        <translation>华南1 金融云</translation>
    </message>
    <message>
        <source>China (Wuhan - Local Region)</source>
        <translation>华中1（武汉-本地地域）</translation>
    </message>
    <message>
        <source>China (Ulanqab)</source>
        <translation>华北6（乌兰察布）</translation>
    </message>
    <message>
        <source>China (Zhangjiakou)</source>
        <translation>华北3（张家口）</translation>
    </message>
    <message>
        <source>Zhengzhou (China Unicom Joint Venture)</source>
        <translation>郑州（联通合营）</translation>
    </message>
    <message>
        <source>Germany (Frankfurt)</source>
        <translation>德国（法兰克福）</translation>
    </message>
    <message>
        <source>UK (London)</source>
        <translation>英国（伦敦）</translation>
    </message>
    <message>
        <source>Saudi Arabia (Riyadh)</source>
        <translation>沙特（利雅得）</translation>
    </message>
    <message>
        <source>UAE (Dubai)</source>
        <translation>阿联酋（迪拜）</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>US (Virginia)</source>
        <translation>美国（弗吉尼亚）</translation>
    </message>
    <message>
        <source>US (Silicon Valley)</source>
        <translation>美国（硅谷）</translation>
    </message>
</context>
<context>
    <name>RegionsCommand</name>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入点</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>This report holds pre-shared keys in clear: whoever has it can impersonate either gateway.</source>
        <translation>此报告以明文包含预共享密钥：持有此报告的人可以冒充任一端网关。</translation>
    </message>
    <message>
        <source>left out of this export</source>
        <translation>未包含在此导出中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>IPsec-VPN connection %1</source>
        <translation>IPsec连接%1</translation>
    </message>
    <message>
        <source>Response of the service</source>
        <translation>服务的响应</translation>
    </message>
    <message>
        <source>%1 IPsec-VPN connections</source>
        <translation>%1个IPsec连接</translation>
    </message>
    <message>
        <source>Written by Tunnelglass %1</source>
        <translation>由Tunnelglass %1生成</translation>
    </message>
    <message>
        <source>Written by Tunnelglass %1 on %2 UTC</source>
        <translation>由Tunnelglass %1于%2 UTC生成</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1（%2 UTC）</translation>
    </message>
    <message>
        <source>%1, tunnel %2</source>
        <translation>%1，隧道%2</translation>
    </message>
    <message>
        <source>Alibaba Cloud side</source>
        <translation>阿里云侧</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN网关</translation>
    </message>
    <message>
        <source>Transit router</source>
        <translation>转发路由器</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网段</translation>
    </message>
    <message>
        <source>On-premises side</source>
        <translation>本地IDC侧</translation>
    </message>
    <message>
        <source>Customer gateway</source>
        <translation>用户网关</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取身份</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取来源</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求ID</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>What the values mean</source>
        <translation>值的含义</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Signature: %1
</source>
        <translation>签名：%1
</translation>
    </message>
    <message>
        <source>Canonical query:
</source>
        <translation>规范化查询字符串：
</translation>
    </message>
    <message>
        <source>Canonical request:
</source>
        <translation>规范化请求：
</translation>
    </message>
    <message>
        <source>String to sign:
</source>
        <translation>待签名字符串：
</translation>
    </message>
</context>
<context>
    <name>ResultWriter</name>
    <message>
        <source>--force replaces it.</source>
        <translation>--force会覆盖它。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
</context>
<context>
    <name>RoleRequest</name>
    <message>
        <source>The field expired_seconds is below 900, the least STS gives.</source>
        <translation>字段expired_seconds小于STS允许的最小值900。</translation>
    </message>
    <message>
        <source>Its STS endpoint is not one: %1</source>
        <translation>其STS接入点无效：%1</translation>
    </message>
</context>
<context>
    <name>SampleAccount</name>
    <message>
        <source>Sample account</source>
        <translation>示例账号</translation>
    </message>
</context>
<context>
    <name>SecretConsent</name>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make sure that nobody else sees this screen.</source>
        <translation>请确认没有其他人能看到此屏幕。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>The line is too long to be one.</source>
        <translation>这一行太长，不可能是密钥。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Two of a list of names or values.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clauses</comment>
        <extracomment>Two parts of a sentence.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and what there is to say of it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The stop at the end of a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>SettingTree</name>
    <message>
        <source>%1, connection-level copy</source>
        <translation>%1（连接级副本）</translation>
    </message>
    <message>
        <source>Sent for the connection as a whole. It does not apply: each tunnel has settings of its own.</source>
        <translation>针对整个连接发送。它不适用：每条隧道有自己的设置。</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>StoredProfileJob</name>
    <message>
        <source>keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>profile %1 (%2)</source>
        <translation>配置%1（%2）</translation>
    </message>
    <message>
        <source>secret of profile %1</source>
        <translation>配置%1的密钥</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that session is over or was locked.</source>
        <translation>它只为一次会话保留，而该会话已结束或已被锁定。</translation>
    </message>
    <message>
        <source>It is no longer in %1.</source>
        <translation>它已不在%1中。</translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>The profile gets its credentials by running this command:</source>
        <translation>该配置通过运行以下命令获取凭证：</translation>
    </message>
    <message>
        <source>The profile gets its credentials from this address:</source>
        <translation>该配置从以下地址获取凭证：</translation>
    </message>
    <message>
        <source>Run it? [y/N] </source>
        <translation>运行？[y/N] </translation>
    </message>
    <message>
        <source>Ask it? [y/N] </source>
        <translation>查询？[y/N] </translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [y/N] </translation>
    </message>
</context>
<context>
    <name>TunnelDiagram</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n个网段</numerusform>
        </translation>
    </message>
    <message>
        <source>Transit router</source>
        <translation>转发路由器</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN网关</translation>
    </message>
    <message>
        <source>Customer gateway</source>
        <translation>用户网关</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>第一阶段</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>第二阶段</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>VPC networks</source>
        <translation>VPC侧网段</translation>
    </message>
    <message>
        <source>On-premises networks</source>
        <translation>本地IDC侧网段</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Not a documented value of this setting.</source>
        <translation>不是此设置在文档中列出的值。</translation>
    </message>
    <message>
        <source>Cannot be read as a value of this setting.</source>
        <translation>无法作为此设置的值读取。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 UTC, sent as %2 (Unix milliseconds)</source>
        <translation>%1 UTC，发送值为%2（Unix毫秒）</translation>
    </message>
    <message>
        <source>AS %1</source>
        <translation>AS %1</translation>
    </message>
    <message>
        <source>%1.%2 in hi.lo notation</source>
        <translation>以hi.lo表示为%1.%2</translation>
    </message>
    <message>
        <source>A private AS number (RFC 6996).</source>
        <translation>私有自治系统号（RFC 6996）。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n networks.</source>
        <translation>
            <numerusform>%n个网段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>tunnel %1 is up</source>
        <translation>隧道%1正常</translation>
    </message>
    <message>
        <source>tunnel %1 is changing (%2)</source>
        <translation>隧道%1正在变更（%2）</translation>
    </message>
    <message>
        <source>the state of tunnel %1 is not known</source>
        <translation>隧道%1的状态未知</translation>
    </message>
    <message>
        <source>tunnel %1 is down in Phase 1</source>
        <translation>隧道%1的第一阶段未建立</translation>
    </message>
    <message>
        <source>tunnel %1 is down in Phase 2</source>
        <translation>隧道%1的第二阶段未建立</translation>
    </message>
    <message>
        <source>tunnel %1 is down</source>
        <translation>隧道%1中断</translation>
    </message>
    <message>
        <source>Both tunnels are down: Phase 1 is not established on either of them.</source>
        <translation>两条隧道都中断：第一阶段都未建立。</translation>
    </message>
    <message>
        <source>Both tunnels are down: Phase 1 is established, Phase 2 is not on either of them.</source>
        <translation>两条隧道都中断：第一阶段已建立，第二阶段都未建立。</translation>
    </message>
    <message>
        <source>Both tunnels are down: %1.</source>
        <translation>两条隧道都中断：%1。</translation>
    </message>
    <message>
        <source>Tunnel %1 is up, tunnel %2 is changing (%3): traffic flows, for now without a spare.</source>
        <translation>隧道%1正常，隧道%2正在变更（%3）：流量畅通，但目前没有备用隧道。</translation>
    </message>
    <message>
        <source>Tunnel %1 is up, the state of tunnel %2 is not known: traffic flows, perhaps without a spare.</source>
        <translation>隧道%1正常，隧道%2的状态未知：流量畅通，但可能没有备用隧道。</translation>
    </message>
    <message>
        <source>Phase 1 of tunnel %1 is not established.</source>
        <translation>隧道%1的第一阶段未建立。</translation>
    </message>
    <message>
        <source>Phase 2 of tunnel %1 is not established.</source>
        <translation>隧道%1的第二阶段未建立。</translation>
    </message>
    <message>
        <source>Tunnel %1 is up, tunnel %2 is down: traffic flows, without a spare.</source>
        <translation>隧道%1正常，隧道%2中断：流量畅通，但没有备用隧道。</translation>
    </message>
    <message>
        <source>%1 of %2 tunnels up: %3.</source>
        <translation>%2条隧道中%1条正常：%3。</translation>
    </message>
    <message>
        <source>The second tunnel is not reported.</source>
        <translation>没有报告第二条隧道。</translation>
    </message>
    <message>
        <source>Both tunnels are up.</source>
        <translation>两条隧道都正常。</translation>
    </message>
    <message>
        <source>No tunnel is known to be up: %1.</source>
        <translation>没有已知正常的隧道：%1。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Tunnel %1 (active)</source>
        <translation>隧道%1（主）</translation>
    </message>
    <message>
        <source>Tunnel %1 (standby)</source>
        <translation>隧道%1（备）</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>隧道%1</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>未建立</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The health check passes.</source>
        <translation>健康检查通过。</translation>
    </message>
    <message>
        <source>The health check fails: its probes get no answer, and the service may reset the tunnel.</source>
        <translation>健康检查失败：探测没有得到应答，服务可能重置隧道。</translation>
    </message>
    <message>
        <source>The health check is off.</source>
        <translation>健康检查已关闭。</translation>
    </message>
    <message>
        <source>The health check is on, without a result yet.</source>
        <translation>健康检查已开启，尚无结果。</translation>
    </message>
    <message>
        <source>The health check reports %1, which is not documented.</source>
        <translation>健康检查报告%1，文档中没有该值。</translation>
    </message>
    <message>
        <source>BGP is down: no routes are exchanged.</source>
        <translation>BGP未建立：没有交换路由。</translation>
    </message>
    <message>
        <source>BGP is down on tunnel %1: it exchanges no routes.</source>
        <translation>隧道%1上的BGP未建立：它不交换路由。</translation>
    </message>
    <message>
        <source>Up: Phase 1 and Phase 2 are established.</source>
        <translation>正常：第一阶段和第二阶段已建立。</translation>
    </message>
    <message>
        <source>Up.</source>
        <translation>正常。</translation>
    </message>
    <message>
        <source>The connection is being set up: negotiation has not started yet.</source>
        <translation>连接正在创建：协商尚未开始。</translation>
    </message>
    <message>
        <source>The connection is being attached: the tunnel comes up once that is done.</source>
        <translation>连接正在绑定：完成后隧道才会建立。</translation>
    </message>
    <message>
        <source>The connection is being detached: the tunnel goes down.</source>
        <translation>连接正在解绑：隧道将中断。</translation>
    </message>
    <message>
        <source>The connection is being provisioned: the tunnel comes up once that is done.</source>
        <translation>正在为连接准备资源：完成后隧道才会建立。</translation>
    </message>
    <message>
        <source>The connection is being updated: the tunnel may be down until that is done.</source>
        <translation>连接正在更新：完成之前隧道可能中断。</translation>
    </message>
    <message>
        <source>The connection is being upgraded: the tunnel may be down until that is done.</source>
        <translation>连接正在升级：完成之前隧道可能中断。</translation>
    </message>
    <message>
        <source>The connection is being deleted: the tunnel goes down.</source>
        <translation>连接正在删除：隧道将中断。</translation>
    </message>
    <message>
        <source>The connection is locked for an overdue payment: no traffic passes until the account is settled.</source>
        <translation>连接因欠费被锁定：结清之前没有流量通过。</translation>
    </message>
    <message>
        <source>The connection has been deleted.</source>
        <translation>连接已被删除。</translation>
    </message>
    <message>
        <source>The service does not report a negotiation state.</source>
        <translation>服务没有报告协商状态。</translation>
    </message>
    <message>
        <source>The service reports the negotiation state %1, which is not documented.</source>
        <translation>服务报告的协商状态为%1，文档中没有该值。</translation>
    </message>
    <message>
        <source>Phase 1 and Phase 2 are established, but the connection&apos;s state is %1, which is not documented.</source>
        <translation>第一阶段和第二阶段已建立，但连接状态为%1，文档中没有该值。</translation>
    </message>
    <message>
        <source>Phase 1 is not established: the two gateways have not agreed on an IKE SA.</source>
        <translation>第一阶段未建立：两个网关没有就IKE SA达成一致。</translation>
    </message>
    <message>
        <source>Phase 1 is established, Phase 2 is not reported yet: no traffic passes without an IPsec SA.</source>
        <translation>第一阶段已建立，第二阶段尚未报告：没有IPsec SA就没有流量通过。</translation>
    </message>
    <message>
        <source>Phase 2 is not established: the IKE SA stands, but no IPsec SA to carry traffic.</source>
        <translation>第二阶段未建立：IKE SA已存在，但没有承载流量的IPsec SA。</translation>
    </message>
    <message>
        <source>The service does not report a tunnel.</source>
        <translation>服务没有报告隧道。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 of %2 tunnels up</source>
        <translation>%2条隧道中%1条正常</translation>
    </message>
    <message>
        <source>up, health check fails</source>
        <translation>正常，健康检查失败</translation>
    </message>
    <message>
        <source>up, BGP down</source>
        <translation>正常，BGP未建立</translation>
    </message>
    <message>
        <source>phase 1 down</source>
        <translation>第一阶段未建立</translation>
    </message>
    <message>
        <source>phase 2 down</source>
        <translation>第二阶段未建立</translation>
    </message>
    <message>
        <source>tunnels down</source>
        <translation>隧道中断</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inside this program: nothing is sent anywhere</source>
        <translation>在本程序内部：不向任何地方发送内容</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Inspects Alibaba Cloud IPsec-VPN connections.</source>
        <translation>检查阿里云IPsec连接。</translation>
    </message>
    <message>
        <source>Begin with the sample account.</source>
        <translation>从示例账号开始。</translation>
    </message>
    <message>
        <source>A saved response to open (JSON or XML).</source>
        <translation>要打开的已保存响应（JSON或XML）。</translation>
    </message>
    <message>
        <source>Open a window of its own, even if there is one already.</source>
        <translation>即使已有窗口，也打开一个新窗口。</translation>
    </message>
    <message>
        <source>One file can be opened at a time; %1 are named.</source>
        <translation>一次只能打开一个文件；指定了%1个。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::cli::OutputDevice</name>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>tunnelglass::credentials::CredentialsUriJob</name>
    <message>
        <source>Nobody agreed to ask its address.</source>
        <translation>查询其地址未获同意。</translation>
    </message>
    <message>
        <source>The address answers with HTTP status %1.</source>
        <translation>该地址返回HTTP状态码%1。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::credentials::ExternalProcessJob</name>
    <message>
        <source>The command did not end in time.</source>
        <translation>该命令没有及时结束。</translation>
    </message>
    <message>
        <source>The command cannot be started.</source>
        <translation>无法启动该命令。</translation>
    </message>
    <message>
        <source>Nobody agreed to run its command.</source>
        <translation>运行其命令未获同意。</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>该命令为空。</translation>
    </message>
    <message>
        <source>The command wrote more than 64 KB.</source>
        <translation>该命令的输出超过64 KB。</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>该命令崩溃。</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>该命令以退出码%1结束。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::credentials::InstanceRoleJob</name>
    <message>
        <source>The metadata service answers with HTTP status %1.</source>
        <translation>元数据服务返回HTTP状态码%1。</translation>
    </message>
    <message>
        <source>The metadata service gives no usable session token.</source>
        <translation>元数据服务没有提供可用的会话令牌。</translation>
    </message>
    <message>
        <source>The name of the instance&apos;s role is not one.</source>
        <translation>实例角色的名称不是有效的角色名称。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::credentials::ProfileVault</name>
    <message>
        <source>Its role is asked for with a profile whose own role is asked for with this one.</source>
        <translation>其角色通过另一配置请求，而那个配置的角色又要通过此配置请求。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::inspection::AccountCheckJob</name>
    <message>
        <source>The answer does not say who asks.</source>
        <translation>响应没有说明查询者的身份。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::inspection::ConnectionListJob</name>
    <message>
        <source>The answer is no list of connections.</source>
        <translation>响应不是连接列表。</translation>
    </message>
    <message>
        <source>Connections missing from it by the service&apos;s own count: %1.</source>
        <translation>按服务返回的总数，列表中缺少的连接数：%1。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页（共%2页）</translation>
    </message>
    <message>
        <source>Only the first %1 pages are read.</source>
        <translation>只读取前%1页。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::inspection::GatewayAddressJob</name>
    <message>
        <source>It has no address.</source>
        <translation>它没有地址。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::inspection::InspectJob</name>
    <message>
        <source>Connections in the answer: %1; none has this ID.</source>
        <translation>响应中的连接数：%1；没有一个具有此ID。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::inspection::RegionListJob</name>
    <message>
        <source>The answer holds no regions.</source>
        <translation>响应中没有地域。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::openapi::ApiJob</name>
    <message>
        <source>No answer within %1.</source>
        <translation>%1内没有响应。</translation>
    </message>
    <message>
        <source>The attempt before it ended with: %1</source>
        <translation>此前一次尝试的结果：%1</translation>
    </message>
</context>
<context>
    <name>tunnelglass::openapi::Exchange</name>
    <message>
        <source>No connection within %1.</source>
        <translation>%1内未能建立连接。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::openapi::HttpJob</name>
    <message>
        <source>No answer within %1.</source>
        <translation>%1内没有响应。</translation>
    </message>
    <message>
        <source>Only https addresses are asked, or plain http on this computer.</source>
        <translation>只查询https地址，或本机上的明文http地址。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::sample::SampleReply</name>
    <message>
        <source>Operation cancelled</source>
        <translation>操作已取消</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::AboutBox</name>
    <message>
        <source>About Tunnelglass</source>
        <translation>关于Tunnelglass</translation>
    </message>
    <message>
        <source>Tunnelglass %1</source>
        <translation>Tunnelglass %1</translation>
    </message>
    <message>
        <source>Inspects Alibaba Cloud IPsec-VPN connections: reads, explains, exports. It never changes anything in the cloud.</source>
        <translation>检查阿里云IPsec连接：读取、解释、导出。绝不更改云上的任何内容。</translation>
    </message>
    <message>
        <source>MIT licence. Built with these libraries:</source>
        <translation>采用MIT许可证。使用了以下库：</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>&amp;Diagnostic information</source>
        <translation>诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic information</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::AboutPane</name>
    <message>
        <source>About this setting</source>
        <translation>关于此设置</translation>
    </message>
    <message>
        <source>Select a setting to read what it is and what its value means.</source>
        <translation>选择一项设置，查看它是什么以及其值的含义。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::CheckDialog</name>
    <message>
        <source>Test of %1</source>
        <translation>测试%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>RAM policy</source>
        <translation>RAM权限策略</translation>
    </message>
    <message>
        <source>&amp;Copy policy</source>
        <translation>复制权限策略(&amp;C)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ClipboardGuard</name>
    <message>
        <source>The secret was removed from the clipboard.</source>
        <translation>密钥已从剪贴板中清除。</translation>
    </message>
    <message>
        <source>The clipboard holds something else by now: it was left alone.</source>
        <translation>剪贴板中已是其他内容：未作更改。</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard and will be removed in %n s.</source>
        <translation>
            <numerusform>密钥在剪贴板中，将在%n秒后清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ConnectionIdField</name>
    <message>
        <source>vco-… or a name</source>
        <translation>vco-…或名称</translation>
    </message>
    <message>
        <source>Connection id or name</source>
        <translation>连接ID或名称</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type the id of a connection, or the name of one in the list, and press Enter to inspect it.</source>
        <translation>输入连接的ID，或列表中某个连接的名称，然后按Enter键进行检查。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ConnectionListMenu</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>复制ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the selected…</source>
        <translation>导出所选连接(&amp;E)…</translation>
    </message>
    <message>
        <source>As it was &amp;read</source>
        <translation>按读取顺序(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>按名称排序(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>按状态排序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ConnectionListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>连接ID</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ConnectionListPane</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Filter by name, id, state or network</source>
        <translation>按名称、ID、状态或网段筛选</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Missing pages</source>
        <translation>缺失的分页</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>重新读取列表(&amp;L)</translation>
    </message>
    <message>
        <source>Page %1 is missing: %2</source>
        <translation>第%1页缺失：%2</translation>
    </message>
    <message>
        <source>Pages missing besides: %1.</source>
        <translation>另外缺失的分页：%1。</translation>
    </message>
    <message>
        <source>%L1 of %L2 connections</source>
        <translation>%L2个连接中的%L1个</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1个连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>No connections here. Without permission to see them the list is empty too.</source>
        <translation>这里没有连接。没有查看权限时列表也是空的。</translation>
    </message>
    <message>
        <source>The connections of the region, or of the file that is open. Type above to filter them, click one to inspect it, select several to export them.</source>
        <translation>该地域或所打开文件中的连接。在上方输入文字可筛选，单击某个连接可进行检查，选择多个连接可一起导出。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::CopyDesk</name>
    <message>
        <source>Copied without secrets: %1</source>
        <translation>已复制（不含密钥）：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::DetailsPane</name>
    <message>
        <source>Copy API path</source>
        <translation>复制API路径</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>About this setting</source>
        <translation>关于此设置</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy the name that the API has for this setting</source>
        <translation>复制API对此设置使用的名称</translation>
    </message>
    <message>
        <source>What the selected setting is, the response as it came with its secrets masked, and the request that was sent.</source>
        <translation>所选设置的说明、原样显示的响应（密钥已遮盖），以及发出的请求。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::EmptyState</name>
    <message>
        <source>Nothing is being inspected yet</source>
        <translation>尚未检查任何内容</translation>
    </message>
    <message>
        <source>Inspect on the &amp;sample account</source>
        <translation>使用示例账号检查(&amp;S)</translation>
    </message>
    <message>
        <source>A made-up account inside this program: nothing is sent anywhere, no key is needed.</source>
        <translation>本程序内部的虚构账号：不向任何地方发送内容，不需要密钥。</translation>
    </message>
    <message>
        <source>Your own account: an access key kept in the system&apos;s keychain, a RAM role, or a profile of the aliyun CLI. A key that may only read is enough.</source>
        <translation>您自己的账号：保存在系统密钥链中的AccessKey、RAM角色，或aliyun CLI的配置。只读权限的密钥就足够了。</translation>
    </message>
    <message>
        <source>&amp;Open a saved response</source>
        <translation>打开已保存的响应(&amp;O)</translation>
    </message>
    <message>
        <source>JSON or XML from any tool, also with many connections. No key is needed.</source>
        <translation>任意工具保存的JSON或XML，也可以包含多个连接。不需要密钥。</translation>
    </message>
    <message>
        <source>Set &amp;up a profile</source>
        <translation>添加配置(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ErrorPanel</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Cause and next step</source>
        <translation>原因和下一步</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>复制详细信息(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Copy code, RequestId and the rest, for a ticket</source>
        <translation>复制错误码、RequestId等信息，用于提交工单</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a detail, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Loo&amp;k at the profile</source>
        <translation>查看配置(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the re&amp;gion</source>
        <translation>选择地域(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;another file…</source>
        <translation>打开其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>What went wrong, the likely cause, and what to do next. It goes when the next try succeeds.</source>
        <translation>出了什么问题、可能的原因，以及下一步怎么做。下一次尝试成功后会自动消失。</translation>
    </message>
    <message>
        <source>Copy &amp;policy</source>
        <translation>复制权限策略(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the C&amp;A file…</source>
        <translation>选择CA文件(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExpiryWatch</name>
    <message>
        <source>⚠ the temporary key has ended</source>
        <translation>⚠ 临时密钥已到期</translation>
    </message>
    <message>
        <source>⚠ the temporary key ends in %1 min</source>
        <translation>⚠ 临时密钥将在%1分钟后到期</translation>
    </message>
    <message>
        <source>temporary key until %1</source>
        <translation>临时密钥有效期至%1</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportDialog</name>
    <message>
        <source>One file for eac&amp;h connection</source>
        <translation>每个连接一个文件(&amp;H)</translation>
    </message>
    <message>
        <source>Include &amp;secrets in this export</source>
        <translation>在本次导出中包含密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Lang&amp;uage of the words</source>
        <translation>文字的语言(&amp;U)</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>A file of this format holds one connection. The preview shows the first.</source>
        <translation>这种格式的文件只容纳一个连接。预览显示第一个。</translation>
    </message>
    <message>
        <source>Names are made from name, id and time. The preview shows the first.</source>
        <translation>文件名由名称、ID和时间组成。预览显示第一个。</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>覆盖(&amp;E)</translation>
    </message>
    <message>
        <source>This format holds no secrets.</source>
        <translation>这种格式不包含密钥。</translation>
    </message>
    <message>
        <source>The file will hold the pre-shared keys in clear. Only your own account may read it; whoever gets a copy can impersonate either gateway.</source>
        <translation>文件将以明文包含预共享密钥。只有您在本机的账号可以读取；任何拿到副本的人都可以冒充任一网关。</translation>
    </message>
    <message>
        <source>Pre-shared keys and other secrets are left out.</source>
        <translation>不写出预共享密钥和其他密钥。</translation>
    </message>
    <message>
        <source>What is written: data for programs, a report for people, the drawing, or the configuration of the gateway at the other end.</source>
        <translation>要写出的内容：供程序使用的数据、供人阅读的报告、示意图，或对端网关的配置。</translation>
    </message>
    <message>
        <source>Which connections are written.</source>
        <translation>要写出哪些连接。</translation>
    </message>
    <message>
        <source>Each connection gets a file of its own in a folder.</source>
        <translation>每个连接在文件夹中各有一个文件。</translation>
    </message>
    <message>
        <source>The language of headings and explanations. Names of settings in data stay the API&apos;s.</source>
        <translation>标题和说明所用的语言。数据中的设置项名称仍与API一致。</translation>
    </message>
    <message>
        <source>Where it is written. What is there is replaced only when the button says so.</source>
        <translation>写出的位置。只有按钮上注明替换时才会替换已有的文件。</translation>
    </message>
    <message>
        <source>Writes pre-shared keys and BGP keys in clear, into a file that only you can read.</source>
        <translation>以明文写出预共享密钥和BGP密钥，文件只有您本人可以读取。</translation>
    </message>
    <message>
        <source>What the file will hold. Nothing is written before the button is pressed.</source>
        <translation>文件将包含的内容。按下按钮之前不会写出任何内容。</translation>
    </message>
    <message>
        <source>Show and export the secrets?</source>
        <translation>显示并导出密钥？</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportFormatBox</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportPlace</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Type or pick a folder.</source>
        <translation>请输入或选择文件夹。</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被覆盖。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportPreviewPane</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview, a picture</source>
        <translation>预览（图片）</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>预览说明</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>The beginning: the first %1</source>
        <translation>开头部分：前%1</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportRunner</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入%1</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ExportScopeBox</name>
    <message>
        <source>The response that is shown</source>
        <translation>当前显示的响应</translation>
    </message>
    <message>
        <source>The one shown: %1</source>
        <translation>当前显示的连接：%1</translation>
    </message>
    <message>
        <source>The one shown: %1 (%2)</source>
        <translation>当前显示的连接：%1（%2）</translation>
    </message>
    <message>
        <source>Those selected in the list: %1</source>
        <translation>列表中选中的连接：%1个</translation>
    </message>
    <message>
        <source>All that the list shows: %1</source>
        <translation>列表显示的全部连接：%1个</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::FailureDesk</name>
    <message>
        <source>Copied a policy that allows %1.</source>
        <translation>已复制允许%1的权限策略。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::FileDesk</name>
    <message>
        <source>Printed to a file.</source>
        <translation>已打印到文件。</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>已发送到打印机%1。</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>打开响应</translation>
    </message>
    <message>
        <source>Responses (*.json *.xml)</source>
        <translation>响应 (*.json *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Exported %L1 files with secrets to %2</source>
        <translation>已导出%L1个包含密钥的文件到%2</translation>
    </message>
    <message>
        <source>Exported with secrets to %1</source>
        <translation>已导出（包含密钥）到%1</translation>
    </message>
    <message>
        <source>Exported %L1 files to %2</source>
        <translation>已导出%L1个文件到%2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到%1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
        <source>The clipboard holds no text to read.</source>
        <translation>剪贴板中没有可读取的文本。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::FindBar</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find in settings, values and meanings</source>
        <translation>在设置、值和含义中查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1个匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::Freshness</name>
    <message>
        <source>Not refreshed for 10 minutes</source>
        <translation>已10分钟未刷新</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <comment>how long ago</comment>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Read before profile or region were changed</source>
        <translation>更改配置或地域之前读取的内容</translation>
    </message>
    <message>
        <source>The last try to read it again failed</source>
        <translation>上次重新读取失败</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::GatewayDesk</name>
    <message>
        <source>Asking for the addresses of the gateways</source>
        <translation>正在查询网关的地址</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::IdleLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ImportDialog</name>
    <message>
        <source>&amp;Move keys into the system&apos;s keychain</source>
        <translation>把密钥移入系统的密钥链(&amp;M)</translation>
    </message>
    <message>
        <source>Take over profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>These profiles of the aliyun CLI and of the SDK are on this computer. Their files are read and never changed.</source>
        <translation>本机上有以下aliyun CLI和SDK的配置。它们的文件只会被读取，从不更改。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>本机上的配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>没有可导入的配置。</translation>
    </message>
    <message>
        <source>Keys, and those that ask for roles, are copied into the keychain. The file still holds its own copy; remove it there if nothing else needs it. Other profiles are used in place.</source>
        <translation>密钥以及请求角色的配置会复制到密钥链。原文件仍保留自己的一份；如果没有其他程序需要，请在那里删除。其他配置就地使用。</translation>
    </message>
    <message>
        <source>The profiles are used in place: nothing is copied.</source>
        <translation>配置就地使用：不复制任何内容。</translation>
    </message>
    <message>
        <source>%1: in the keychain; %2 still holds its own copy.</source>
        <translation>%1：已存入密钥链；%2仍保留自己的一份。</translation>
    </message>
    <message>
        <source>%1: used in place.</source>
        <translation>%1：就地使用。</translation>
    </message>
    <message>
        <source>Copies each key into the system&apos;s keychain; the profile then works without the file. The file itself is left as it is.</source>
        <translation>将每个密钥复制到系统的密钥链中，之后配置无需该文件即可使用。文件本身保持不变。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::InspectionFlow</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Connections in %1</source>
        <translation>%1中的连接</translation>
    </message>
    <message>
        <source>The service knows %1 regions.</source>
        <translation>服务共有%1个地域。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Opened %1 in %2 ms.</source>
        <translation>已打开%1，用时%2毫秒。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::InspectorController</name>
    <message>
        <source>Reading %1 in %2</source>
        <translation>正在读取%2中的%1</translation>
    </message>
    <message>
        <source>Listing the connections in %1</source>
        <translation>正在列出%1中的连接</translation>
    </message>
    <message>
        <source>Listing the regions</source>
        <translation>正在列出地域</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::MainWindow</name>
    <message>
        <source>%1 (%L2 of %L3)</source>
        <translation>%1（%L2/%L3）</translation>
    </message>
    <message>
        <source>%1 - Tunnelglass</source>
        <translation>%1 - Tunnelglass</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Kind of preference</source>
        <translation>首选项类别</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Secrets and log</source>
        <translation>密钥和日志(&amp;S)</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Time-out of a request</source>
        <translation>请求超时(&amp;T)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP代理</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host of the proxy</source>
        <translation>代理主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>代理端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Further C&amp;A certificates</source>
        <translation>其他CA证书(&amp;A)</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted beside the system&apos;s.</source>
        <translation>证书文件（PEM），除系统证书外一并信任。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>自动隐藏已显示的密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after</source>
        <translation>自动清除剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation>空闲后锁定(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ask before a secret is shown or copied</source>
        <translation>显示或复制密钥前询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write a log file</source>
        <translation>写入日志文件(&amp;W)</translation>
    </message>
    <message>
        <source>It tells which requests were made and what failed, without secrets: %1</source>
        <translation>记录发出的请求和失败原因，不含密钥：%1</translation>
    </message>
    <message>
        <source>The language of the window, and of a report unless another one is chosen for it.</source>
        <translation>窗口所用的语言；报告未另选语言时也使用此语言。</translation>
    </message>
    <message>
        <source>Light, dark, or what the system has.</source>
        <translation>浅色、深色，或与系统一致。</translation>
    </message>
    <message>
        <source>How long a request may take, retries included, before it counts as failed.</source>
        <translation>一次请求（包括重试）最长可用的时间，超过即视为失败。</translation>
    </message>
    <message>
        <source>What requests go through: what the environment or the system names, nothing, or an HTTP proxy that is named here.</source>
        <translation>请求经过的代理：环境变量或系统指定的代理、不使用代理，或在此指定的HTTP代理。</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without user and password.</source>
        <translation>代理的名称或地址，不含用户名和密码。</translation>
    </message>
    <message>
        <source>For a proxy that looks into TLS, or an endpoint of your own.</source>
        <translation>用于解密TLS的代理，或您自己的接入点。</translation>
    </message>
    <message>
        <source>Then a secret that was revealed is masked again.</source>
        <translation>到时已显示的密钥会重新遮盖。</translation>
    </message>
    <message>
        <source>Then a secret that was copied is taken off the clipboard, if it is still there.</source>
        <translation>到时已复制的密钥如果仍在剪贴板中，就会被清除。</translation>
    </message>
    <message>
        <source>When nobody has touched the program for so long, it forgets decrypted credentials and hides secrets.</source>
        <translation>程序无人操作达到此时长后，会忘记已解密的凭证并隐藏密钥。</translation>
    </message>
    <message>
        <source>For a screen that others see: no single click shows a secret.</source>
        <translation>用于他人可见的屏幕：单击一次不会显示密钥。</translation>
    </message>
    <message>
        <source>For a question to those who make Tunnelglass. It is off unless you switch it on.</source>
        <translation>用于向Tunnelglass的开发者提问。除非您打开，否则不写日志。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ProfileDialog</name>
    <message>
        <source>Add profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>配置%1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>It can be kept for this session instead: type the secret once more.</source>
        <translation>也可以只在本次会话中保留：请再次输入密钥。</translation>
    </message>
    <message>
        <source>Not saved. Type the secret once more.</source>
        <translation>未保存。请再次输入密钥。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ProfileForm</name>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>STS token</source>
        <translation>STS Token</translation>
    </message>
    <message>
        <source>It e&amp;nds at</source>
        <translation>到期时间(&amp;N)</translation>
    </message>
    <message>
        <source>Use the system&apos;s pro&amp;xy</source>
        <translation>使用系统的代理(&amp;X)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>凭证(&amp;R)</translation>
    </message>
    <message>
        <source>the one the instance has</source>
        <translation>实例已有的角色</translation>
    </message>
    <message>
        <source>Instance r&amp;ole</source>
        <translation>实例角色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Profile of a file</source>
        <translation>文件中的配置(&amp;P)</translation>
    </message>
    <message>
        <source>Now this is</source>
        <translation>当前来源</translation>
    </message>
    <message>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>STS &amp;token</source>
        <translation>STS Token(&amp;T)</translation>
    </message>
    <message>
        <source>When the temporary key ends</source>
        <translation>临时密钥的到期时间</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>保存在系统的密钥链中</translation>
    </message>
    <message>
        <source>for this session only, in memory</source>
        <translation>只用于本次会话，保存在内存中</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>保存密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Role &amp;ARN</source>
        <translation>角色ARN(&amp;A)</translation>
    </message>
    <message>
        <source>Sess&amp;ion name</source>
        <translation>会话名称(&amp;I)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Session &amp;lasts</source>
        <translation>会话时长(&amp;L)</translation>
    </message>
    <message>
        <source>Exter&amp;nal ID</source>
        <translation>外部ID(&amp;N)</translation>
    </message>
    <message>
        <source>the one endpoint for all regions</source>
        <translation>各地域共用的接入点</translation>
    </message>
    <message>
        <source>S&amp;TS region</source>
        <translation>STS地域(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;gion to begin with</source>
        <translation>初始地域(&amp;G)</translation>
    </message>
    <message>
        <source>public endpoints</source>
        <translation>公网接入点</translation>
    </message>
    <message>
        <source>endpoints inside a VPC</source>
        <translation>VPC内网接入点</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>the region&apos;s own</source>
        <translation>地域自己的接入点</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>接入点(&amp;E)</translation>
    </message>
    <message>
        <source>V3 (ACS3-HMAC-SHA256)</source>
        <translation>V3（ACS3-HMAC-SHA256）</translation>
    </message>
    <message>
        <source>V1 (HMAC-SHA1)</source>
        <translation>V1（HMAC-SHA1）</translation>
    </message>
    <message>
        <source>(a profile that was removed)</source>
        <translation>（已删除的配置）</translation>
    </message>
    <message>
        <source>%1 (cannot be read now, %2)</source>
        <translation>%1（目前无法读取，%2）</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请给配置起个名称。</translation>
    </message>
    <message>
        <source>There is no profile of the aliyun CLI or of the SDK on this computer.</source>
        <translation>本机上没有aliyun CLI或SDK的配置。</translation>
    </message>
    <message>
        <source>The endpoint is not one: %1</source>
        <translation>该接入点无效：%1</translation>
    </message>
    <message>
        <source>Type the AccessKey ID.</source>
        <translation>请输入AccessKey ID。</translation>
    </message>
    <message>
        <source>Type the AccessKey secret.</source>
        <translation>请输入AccessKey Secret。</translation>
    </message>
    <message>
        <source>Type the AccessKey secret too: key, token and end belong together.</source>
        <translation>请同时输入AccessKey Secret：密钥、令牌和到期时间是一体的。</translation>
    </message>
    <message>
        <source>Type the STS token that belongs to the key.</source>
        <translation>请输入与密钥配套的STS Token。</translation>
    </message>
    <message>
        <source>Type the role&apos;s ARN, such as acs:ram::1234567890123456:role/auditor.</source>
        <translation>请输入角色的ARN，如acs:ram::1234567890123456:role/auditor。</translation>
    </message>
    <message>
        <source>The profile that this role was asked for with was removed. Choose another.</source>
        <translation>用来请求该角色的配置已被删除。请另选一个。</translation>
    </message>
    <message>
        <source>First add the profile that the role is asked for with.</source>
        <translation>请先添加用来请求该角色的配置。</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>签名(&amp;U)</translation>
    </message>
    <message>
        <source>Ask &amp;for it with</source>
        <translation>用于请求的配置(&amp;F)</translation>
    </message>
    <message>
        <source>What you call it: the list at the top left shows it.</source>
        <translation>您为它起的名称，显示在左上角的列表中。</translation>
    </message>
    <message>
        <source>How the credentials are got.</source>
        <translation>凭证的获取方式。</translation>
    </message>
    <message>
        <source>Names the key. One of a RAM user that may only read is enough.</source>
        <translation>密钥的标识。只读RAM用户的密钥即可。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain or in memory, never in the settings, and not shown again.</source>
        <translation>保存在系统的密钥链或内存中，不会写入设置，也不再显示。</translation>
    </message>
    <message>
        <source>Belongs to a temporary key and ends with it.</source>
        <translation>属于临时密钥，与其同时失效。</translation>
    </message>
    <message>
        <source>Tunnelglass warns before a temporary key ends.</source>
        <translation>临时密钥失效前，Tunnelglass会提醒。</translation>
    </message>
    <message>
        <source>The RAM role whose rights are used, as the console of RAM shows it.</source>
        <translation>要使用其权限的RAM角色，与RAM控制台中显示的一致。</translation>
    </message>
    <message>
        <source>The profile whose key asks for the role.</source>
        <translation>用其密钥扮演该角色的配置。</translation>
    </message>
    <message>
        <source>Under this name the account&apos;s audit log keeps what the role has asked.</source>
        <translation>账号的操作审计日志以此名称记录该角色的请求。</translation>
    </message>
    <message>
        <source>After this time the role is asked for again.</source>
        <translation>超过此时长后会重新扮演该角色。</translation>
    </message>
    <message>
        <source>What the owner of the role has agreed on with you, if anything.</source>
        <translation>与角色所有者约定的外部ID（如果有）。</translation>
    </message>
    <message>
        <source>Where the role is asked for, when the one endpoint for all regions cannot be reached.</source>
        <translation>无法访问统一接入点时，在哪个地域请求扮演角色。</translation>
    </message>
    <message>
        <source>The RAM role of the ECS instance that this runs on.</source>
        <translation>运行本程序的ECS实例的RAM角色。</translation>
    </message>
    <message>
        <source>A profile of the aliyun CLI or of the SDK. Its file is read each time and never written.</source>
        <translation>aliyun CLI或SDK的配置。每次使用时读取其文件，从不写入。</translation>
    </message>
    <message>
        <source>What the environment, and after it the files and the instance, have at the moment.</source>
        <translation>当前在环境变量、其次在文件和实例中找到的凭证。</translation>
    </message>
    <message>
        <source>The region whose connections are listed first.</source>
        <translation>首先列出其连接的地域。</translation>
    </message>
    <message>
        <source>Whether the service is asked over the internet or from within a VPC.</source>
        <translation>通过公网还是从VPC内访问服务。</translation>
    </message>
    <message>
        <source>An address (https://HOST) in place of the region&apos;s own.</source>
        <translation>替代该地域默认接入点的地址（https://HOST）。</translation>
    </message>
    <message>
        <source>V3 is the service&apos;s present one. V1 is for what does not know V3.</source>
        <translation>V3是服务当前使用的签名方式。V1用于不支持V3的情况。</translation>
    </message>
    <message>
        <source>Whether this profile&apos;s requests go through the proxy of the preferences.</source>
        <translation>此配置的请求是否经过首选项中的代理。</translation>
    </message>
    <message>
        <source>Whether the secret is still there at the next start.</source>
        <translation>下次启动时密钥是否仍然保留。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ProfilesDialog</name>
    <message>
        <source>for this session</source>
        <translation>只用于本次会话</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>需要输入</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥链中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Take &amp;over…</source>
        <translation>导入(&amp;O)…</translation>
    </message>
    <message>
        <source>There are no profiles yet. Add one, or take over those of the aliyun CLI.</source>
        <translation>还没有配置。请添加一个，或导入aliyun CLI的配置。</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Remove profile %1 and its secret?</source>
        <translation>删除配置%1及其密钥？</translation>
    </message>
    <message>
        <source>Without it these can no longer ask for their role: %1.</source>
        <translation>删除后以下配置将无法请求其角色：%1。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>正在从密钥链中删除密钥…</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::RecentDesk</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No request was sent for what is shown: it was opened from a file or a list.</source>
        <translation>当前显示的内容没有发送过请求：它来自文件或列表。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Canonical form of the request, signature %1</source>
        <translation>请求的规范化形式，签名%1</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>待签名字符串</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ResponseOpener</name>
    <message>
        <source>Reading %1 (%2)</source>
        <translation>正在读取%1（%2）</translation>
    </message>
    <message>
        <source>Reading the pasted text (%1)</source>
        <translation>正在读取粘贴的文本（%1）</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ResponsePane</name>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. An export holds all of it.</source>
        <translation>显示%2中的前%1。导出包含全部内容。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::RevealTimer</name>
    <message numerus="yes">
        <source>The secret is shown for %n s, or until this window is left.</source>
        <translation>
            <numerusform>密钥将显示%n秒，或直到离开此窗口。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::SecretButtons</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after a while</source>
        <translation>复制密钥；剪贴板稍后会被清除</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Reveal or hide %1</source>
        <translation>显示或隐藏%1</translation>
    </message>
    <message>
        <source>Show the secret for a while, or hide it (F2)</source>
        <translation>暂时显示密钥，或将其隐藏（F2）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::SecretEdit</name>
    <message>
        <source>saved; type to replace it</source>
        <translation>已保存；输入新内容即可替换</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::SessionGuard</name>
    <message>
        <source>Locked: secrets are hidden and decrypted credentials are forgotten.</source>
        <translation>已锁定：密钥已隐藏，解密的凭证已清除。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::SettingTreeModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Hidden until it is revealed</source>
        <translation>显示之前保持隐藏</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::SettingTreePane</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This value is secret: use Copy secret to put it on the clipboard.</source>
        <translation>该值是密钥：请使用“复制密钥”将其放入剪贴板。</translation>
    </message>
    <message>
        <source>Copied the value of %1.</source>
        <translation>已复制%1的值。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制%1。</translation>
    </message>
    <message>
        <source>Copied the row of %1.</source>
        <translation>已复制%1所在的行。</translation>
    </message>
    <message>
        <source>&amp;Hide secret</source>
        <translation>隐藏密钥(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reveal secret</source>
        <translation>显示密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>复制密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy API &amp;path</source>
        <translation>复制API路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy r&amp;ow as text</source>
        <translation>以文本复制行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What is this setting?</source>
        <translation>这是什么设置？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Copy this secret?</source>
        <translation>复制此密钥？</translation>
    </message>
    <message>
        <source>Show this secret?</source>
        <translation>显示此密钥？</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::StatusLine</name>
    <message>
        <source>Where the credentials come from</source>
        <translation>凭证的来源</translation>
    </message>
    <message>
        <source>Credentials end</source>
        <translation>凭证到期时间</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求ID</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>凭证：%1</translation>
    </message>
    <message>
        <source>RequestId: what Alibaba Cloud&apos;s support asks for</source>
        <translation>RequestId：阿里云技术支持会询问的ID</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1毫秒</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::TopBar</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Whose credentials sign the requests</source>
        <translation>用谁的凭证为请求签名</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Add, change and test profiles</source>
        <translation>添加、更改和测试配置</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>The region that the connection belongs to. An id that is not offered can be typed.</source>
        <translation>连接所属的地域。没有列出的ID可以直接输入。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Refresh the list of regions</source>
        <translation>刷新地域列表</translation>
    </message>
    <message>
        <source>Ask the service which regions there are</source>
        <translation>向服务查询有哪些地域</translation>
    </message>
    <message>
        <source>The connection to inspect: its id, or its name as the list shows it</source>
        <translation>要检查的连接：它的ID，或列表中显示的名称</translation>
    </message>
    <message>
        <source>Read this connection from the service</source>
        <translation>从服务读取该连接</translation>
    </message>
    <message>
        <source>Who asks the service: the sample account inside this program, what the environment gives, or a profile of yours.</source>
        <translation>由谁向服务发起请求：程序内置的示例账号、环境变量中的凭证，或您的配置。</translation>
    </message>
    <message>
        <source>Where the connections are. Choosing a region lists its connections; one that is not offered can be typed.</source>
        <translation>连接所在的地域。选择地域后会列出其中的连接；列表中没有的地域可以直接输入。</translation>
    </message>
    <message>
        <source>Your profiles: who asks, with which credentials, where. Their secrets are in the system&apos;s keychain.</source>
        <translation>您的配置：由谁请求、使用哪些凭证、请求何处。其密钥保存在系统的密钥链中。</translation>
    </message>
    <message>
        <source>Asks the service for the list of regions. Without it the regions that this version knows are offered.</source>
        <translation>向服务请求地域列表。未请求时提供本版本已知的地域。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::TunnelDiagramView</name>
    <message>
        <source>Tunnel diagram</source>
        <translation>隧道图</translation>
    </message>
    <message>
        <source>The tunnels between both sides, with the state of each leg. Click a leg to go to its settings.</source>
        <translation>两端之间的隧道以及每一段的状态。单击某一段可跳转到其设置。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::VerdictHeader</name>
    <message>
        <source>State of the connection</source>
        <translation>连接的状态</translation>
    </message>
    <message>
        <source>What is shown, and how old it is</source>
        <translation>显示的内容及其读取时间</translation>
    </message>
    <message>
        <source>This response holds no connection. It is shown as it came.</source>
        <translation>该响应不包含连接，按原样显示。</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>region, who asked</comment>
        <translation>%1，身份：%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>from pasted text</source>
        <translation>来自粘贴的文本</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between when and where</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The answer: whether traffic can flow, and if not, why. Below it stands what was read, when, and by whom.</source>
        <translation>结论：流量能否通过；如果不能，原因是什么。下方显示读取的对象、时间和身份。</translation>
    </message>
</context>
<context>
    <name>tunnelglass::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open response…</source>
        <translation>打开响应(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved JSON or XML response</source>
        <translation>打开已保存的JSON或XML响应</translation>
    </message>
    <message>
        <source>&amp;Paste response</source>
        <translation>粘贴响应(&amp;P)</translation>
    </message>
    <message>
        <source>Read a JSON or XML response from the clipboard</source>
        <translation>从剪贴板读取JSON或XML响应</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the details of connections to a file</source>
        <translation>把连接的详细信息写入文件</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the report of this connection, without its secrets</source>
        <translation>打印此连接的报告，不含密钥</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>打印前查看页面</translation>
    </message>
    <message>
        <source>Add, change and test the profiles that ask</source>
        <translation>添加、更改和测试用于查询的配置</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Forget decrypted credentials and hide revealed secrets</source>
        <translation>清除解密的凭证并隐藏已显示的密钥</translation>
    </message>
    <message>
        <source>Lock &amp;when idle for</source>
        <translation>空闲后锁定(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Tunnelglass</source>
        <translation>退出Tunnelglass</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the value of the selected setting</source>
        <translation>复制选中设置的值</translation>
    </message>
    <message>
        <source>Copy API &amp;path</source>
        <translation>复制API路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the name that the API has for the selected setting</source>
        <translation>复制API对选中设置使用的名称</translation>
    </message>
    <message>
        <source>Copy r&amp;ow as text</source>
        <translation>以文本复制行(&amp;O)</translation>
    </message>
    <message>
        <source>Copy setting, value and meaning</source>
        <translation>复制设置、值和含义</translation>
    </message>
    <message>
        <source>Copy connection &amp;as</source>
        <translation>连接复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the connection&apos;s details, without its secrets</source>
        <translation>复制连接的详细信息，不含密钥</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide secret</source>
        <translation>显示或隐藏密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>复制密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a setting by name or value</source>
        <translation>按名称或值查找设置</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the setting tree</source>
        <translation>转到设置树</translation>
    </message>
    <message>
        <source>&amp;About this setting</source>
        <translation>关于此设置(&amp;A)</translation>
    </message>
    <message>
        <source>Read what the selected setting is</source>
        <translation>阅读选中设置的说明</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>响应(&amp;R)</translation>
    </message>
    <message>
        <source>Show the response as it came, secrets masked</source>
        <translation>按原样显示响应，遮盖密钥</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the request that was sent</source>
        <translation>显示发送的请求</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Open every group of settings</source>
        <translation>打开所有设置组</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Close every group of settings</source>
        <translation>关闭所有设置组</translation>
    </message>
    <message>
        <source>Enter an &amp;id…</source>
        <translation>输入ID(&amp;I)…</translation>
    </message>
    <message>
        <source>Type the id or the name of a connection</source>
        <translation>输入连接的ID或名称</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read this connection and the list again</source>
        <translation>重新读取此连接和列表</translation>
    </message>
    <message>
        <source>List the region&apos;s &amp;connections</source>
        <translation>列出地域的连接(&amp;C)</translation>
    </message>
    <message>
        <source>Read the list of connections again</source>
        <translation>重新读取连接列表</translation>
    </message>
    <message>
        <source>List the re&amp;gions</source>
        <translation>列出地域(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the service which regions there are</source>
        <translation>向服务查询有哪些地域</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>&amp;What is this setting?</source>
        <translation>这是什么设置？(&amp;W)</translation>
    </message>
    <message>
        <source>Read about the selected setting</source>
        <translation>阅读选中设置的说明</translation>
    </message>
    <message>
        <source>&amp;About Tunnelglass</source>
        <translation>关于Tunnelglass(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Show the selected secret for a while, or hide it</source>
        <translation>暂时显示所选的密钥，或将其隐藏</translation>
    </message>
    <message>
        <source>Copy the selected secret; the clipboard is cleared after a while</source>
        <translation>复制所选的密钥；剪贴板稍后会被清除</translation>
    </message>
    <message>
        <source>Language, colours, network, secrets, log</source>
        <translation>语言、配色、网络、密钥、日志</translation>
    </message>
    <message>
        <source>What is &amp;that in the window?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Click something to read what it is for</source>
        <translation>点击窗口中的任意部分，查看其用途</translation>
    </message>
    <message>
        <source>Version, licences, and what to send with a question</source>
        <translation>版本、许可证，以及提问时应附上的信息</translation>
    </message>
    <message>
        <source>Pro&amp;files…</source>
        <translation>配置(&amp;F)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>首选项(&amp;N)…</translation>
    </message>
</context>
</TS>
