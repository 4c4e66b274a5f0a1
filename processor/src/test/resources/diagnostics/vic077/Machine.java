package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.TextEncoding.GZIP_BASE64;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY, encoding = GZIP_BASE64) String script) {}
        //                                             ^ [VIC077] Component `script` has an `encoding`, but no `exactKey`: only other programs read a companion key. Set `exactKey`, or remove `encoding`.
