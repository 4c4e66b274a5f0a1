package sample;

import static io.vicfield.TextEncoding.GZIP_BASE64;

import io.vicfield.VicField;

record Machine(@VicField(exactKey = "guestinfo.userdata", encoding = GZIP_BASE64) String script) {}
