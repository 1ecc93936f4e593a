package dk.helhed.statistics.statbank;

/** A table of 3 districts, 2 sexes and 3 years, as {@code tableinfo} tells of it. */
public final class SampleTable {
    private SampleTable() {}

    public static String described(String id, String unit) {
        return """
                {"id":"%s","text":"Beboere (prøve)","description":"Beboere efter bydel, køn og tid","unit":"%s",
                "suppressedDataValue":"0","updated":"2026-03-13T08:00:00","active":true,"contacts":[],"documentation":null,
                "footnote":{"text":"Opdigtet","mandatory":false},"variables":[
                {"id":"OMRKK","text":"bydel","elimination":false,"time":false,"map":"kk_bydel","values":[
                {"id":"1003","text":"Bydel - Nørrebro"},{"id":"1005","text":"Bydel - Valby"},{"id":"1006","text":"Bydel - Vanløse"}]},
                {"id":"KON","text":"køn","elimination":true,"time":false,"values":[
                {"id":"01","text":"Mænd"},{"id":"02","text":"Kvinder"}]},
                {"id":"Tid","text":"tid","elimination":false,"time":true,"values":[
                {"id":"2015","text":"2015"},{"id":"2016","text":"2016"},{"id":"2017","text":"2017"}]}]}
                """.formatted(id, unit);
    }
}
