/// A group with every key that a catalogue may have.
let fullGroup = #"""
  {
    "format": 1,
    "group": {
      "id": "meta", "name": {"fr": "Meta", "en": "Meta"},
      "linkedAccounts": {"fr": "Espace Comptes", "en": "Accounts Centre"}
    },
    "topics": [
      {"id": "use", "title": {"fr": "Usage", "en": "Use"}, "text": {"fr": "a", "en": "b"},
       "sources": [{"name": "Meta"}]}
    ],
    "platforms": [
      {
        "id": "facebook", "name": {"fr": "Facebook", "en": "Facebook"}, "column": "account",
        "controller": {"name": "Meta Platforms Ireland", "address": "Dublin", "country": "IE",
                       "email": "a@example.org", "source": "https://example.org/who"},
        "company": "Meta", "popular": true, "longName": {"fr": "Le Facebook", "en": "Facebook"},
        "topics": ["use"],
        "procedures": [
          {
            "id": "object", "kind": "form", "confidence": "high", "title": {"fr": "S'opposer", "en": "Object"},
            "text": {"fr": "a", "en": "b"}, "act": "meta-ai-training", "reach": "linked",
            "reason": "optional", "minutes": 5, "checkAgainMonths": 12,
            "cutOffs": [
              {"day": "2025-05-27", "lastSafeDay": "2025-05-26", "text": {"fr": "a", "en": "b"},
               "after": {"fr": "a", "en": "b"}, "confidence": "high",
               "sources": [{"name": "Meta", "url": "https://example.org", "date": "2025"}],
               "rivals": [
                 {"day": "2025-05-28", "text": {"fr": "a", "en": "b"},
                  "sources": [{"name": "X", "date": "2025-05", "says": {"fr": "a", "en": "b"}}]}
               ]}
            ],
            "preconditions": [{"fr": "a", "en": "b"}], "doubt": {"fr": "a", "en": "b"},
            "sources": [{"name": "Y", "date": "2025-05-29"}],
            "reread": "2026-11-23", "tried": true,
            "steps": [
              {"id": "open", "kind": "act", "title": {"fr": "Ouvrir", "en": "Open"},
               "text": {"fr": "a", "en": "b"}, "optional": true,
               "path": {"fr": "a > b", "en": "b > c"}, "expect": {"fr": "a", "en": "b"},
               "doubt": {"fr": "a", "en": "b"}},
              {"id": "send", "kind": "submit", "title": {"fr": "Envoyer", "en": "Send"},
               "text": {"fr": "a", "en": "b"}, "offer": {"fr": "Texte", "en": "Text"},
               "links": [{"url": "https://example.org/a?b=c#d", "text": {"fr": "a", "en": "b"}}]}
            ]
          },
          {
            "id": "third", "kind": "no-way", "title": {"fr": "Tiers", "en": "Third"},
            "text": {"fr": "a", "en": "b"}, "uses": {"fr": "a", "en": "b"},
            "initial": {"fr": "a", "en": "b"}, "availability": {"fr": "a", "en": "b"},
            "past": {"fr": "a", "en": "b"}, "organisation": true,
            "act": "meta-third-party", "reach": "person", "reason": "none", "minutes": 1,
            "confidence": "low", "changes": [{"day": "2026-01-31", "text": {"fr": "a", "en": "b"}}],
            "sources": [], "reread": "2026-11-23", "tried": false, "steps": []
          }
        ]
      },
      {
        "id": "other", "name": {"fr": "Autre", "en": "Other"}, "column": "person",
        "controller": {"name": "Meta", "country": "FR"},
        "procedures": [
          {
            "id": "third", "kind": "letter", "title": {"fr": "Tiers", "en": "Third"},
            "text": {"fr": "a", "en": "b"}, "act": "meta-third-party", "reach": "person",
            "reason": "required", "minutes": 0, "confidence": "medium", "sources": [],
            "reread": "2026-11-23", "tried": false,
            "steps": [{"id": "send", "kind": "submit", "title": {"fr": "E", "en": "S"},
                       "text": {"fr": "a", "en": "b"}}]
          }
        ]
      }
    ]
  }
  """#
