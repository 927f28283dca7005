<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A few words, so that tests have a second language whatever is installed. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>PeerConfig</name>
    <message>
        <source>TO BE FILLED IN:</source>
        <translation>AUSZUFÜLLEN:</translation>
    </message>
</context>
</TS>
