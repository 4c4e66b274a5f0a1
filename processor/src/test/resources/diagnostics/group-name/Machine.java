package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(atomic = " ") String a,
        //                 ^ [VIC040] component a is in the group " ", a name that begins or ends with a blank. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = " ") String b,
        //                 ^ [VIC040] component b is in the group " ", a name that begins or ends with a blank. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = "x~") String c,
        //                 ^ [VIC040] component c is in the group "x~", a name that holds ~. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = "x~") String d,
        //                 ^ [VIC040] component d is in the group "x~", a name that holds ~. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = "a/b|c") String e,
        //                 ^ [VIC040] component e is in the group "a/b|c", a name that holds /. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        //                 ^ [VIC040] component e is in the group "a/b|c", a name that holds |. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = "a/b|c") String f,
        //                 ^ [VIC040] component f is in the group "a/b|c", a name that holds /. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        //                 ^ [VIC040] component f is in the group "a/b|c", a name that holds |. Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /.
        @VicField(atomic = "fine") String g,
        @VicField(atomic = "fine") String h) {}
