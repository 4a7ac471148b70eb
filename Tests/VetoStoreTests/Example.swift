/// The layout that every version of Veto must keep.
let example = #"""
  {
    "version": 1,
    "people": {
      "claire": {"country": "FR", "name": "Claire", "set": "2026-09-14T07:58:10.112Z k7q2"}
    },
    "accounts": {
      "facebook.claire": {"centre": {"name": "Claire", "since": "2026-09-01"}, "label": "@claire", "owner": "claire", "set": "2026-09-14T07:58:31.440Z k7q2"},
      "instagram.claire-photo": {"centre": {"name": "Claire", "since": "2026-09-01"}, "label": "claire.photo", "owner": "claire", "set": "2026-09-14T07:59:40.006Z k7q2"},
      "meta-third-party.claire": {"label": "Claire", "owner": "claire", "set": "2026-11-22T18:20:11.530Z m2x9"}
    },
    "cases": {
      "meta-third-party.claire/object": {"ownDate": "2026-12-01", "set": "2026-11-22T18:21:00.004Z m2x9"}
    },
    "ticks": {
      "facebook.claire/object/law.reminder": {"note": "replied to their e-mail", "on": "2026-10-19", "set": "2026-10-19T17:02:45.918Z k7q2"},
      "facebook.claire/object/send": {"on": "2026-09-14", "proof": {"file": "~/preuves/fb.png", "sha256": "9f2c…"}, "received": "2026-09-14", "set": {"on": "2026-09-14T08:03:51.004Z k7q2", "proof": "2026-09-15T19:20:03.611Z m2x9", "received": "2026-09-14T08:03:51.004Z k7q2"}}
    }
  }

  """#
