import { RedisScript } from './redis-script.js';

/**
 * One exchange of a process with the bucket of a limit: gives slots back, pauses, and takes slots or a place in the
 * queue of the processes.
 *
 * The entry is JSON: `n` the last token, `p` the end of the pause, `f` when all slots were last seen taken, `s` the slots
 * that are taken as [token, free at], `q` the processes that wait as [process, slots wanted, when it asks again], in their
 * order. All times are those of Redis, in milliseconds since the epoch.
 *
 * KEYS[1] the entry. ARGV: process, requests, window, latency, wanted, pause, time since its last slot (-1 if none), tokens
 * with the time since their response as JSON, tokens that were not used as JSON, time since a response said that the
 * account has no request left (-1 if none).
 *
 * Returns how many slots are granted, the first token, the time after which to ask again, and what is left of the pause.
 */
export const bucketScript = new RedisScript(`
local process = ARGV[1]
local requests, window, latency = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local want, pause, since = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local exhausted = tonumber(ARGV[10])
local GRACE, IDLE = 500, 60000
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local text = redis.call('GET', KEYS[1])
local bucket
if text then
  bucket = cjson.decode(text)
else
  -- Tokens of a bucket that was lost must not name a slot of this one.
  bucket = { n = now, p = 0, f = 0, s = {}, q = {} }
  -- The entry of a process that still has slots outlives them, unless Redis lost it.
  if since >= 0 and since < window + latency then bucket.p = now + window + latency end
end
if pause > 0 then bucket.p = math.max(bucket.p, now + pause) end

local freed = {}
for _, release in ipairs(cjson.decode(ARGV[8])) do freed[release[1]] = now - release[2] + window + 1 end
local unused = {}
for _, token in ipairs(cjson.decode(ARGV[9])) do unused[token] = true end
local slots = {}
for _, slot in ipairs(bucket.s) do
  -- A clock that was set back must not hold a slot for longer.
  local freeAt = math.min(slot[2], now + window + latency + 1, freed[slot[1]] or math.huge)
  if freeAt > now and not unused[slot[1]] then slots[#slots + 1] = { slot[1], freeAt } end
end

-- If all slots are taken, the account is used up by these processes, and each slot is free again in its time. Otherwise it
-- has other users too.
if exhausted >= 0 and #slots < requests and (bucket.f or 0) < now - exhausted - latency then
  bucket.p = math.max(bucket.p, now - exhausted + window)
end

-- What Redis granted just before it stopped may not be in what it loaded.
local paused = bucket.p
local ok, info = pcall(redis.call, 'INFO', 'server')
local uptime = ok and type(info) == 'string' and tonumber(string.match(info, 'uptime_in_seconds:(%d+)'))
if uptime then
  paused = math.max(paused, now - uptime * 1000 + window + latency)
elseif not text then
  paused = math.max(paused, now + window + latency)
  bucket.p = paused
end

local before, after, isAfter = {}, {}, false
for _, entry in ipairs(bucket.q) do
  if entry[1] == process then
    isAfter = true
  elseif entry[3] + GRACE >= now then
    local part = isAfter and after or before
    part[#part + 1] = entry
  end
end
if not isAfter then
  for _, entry in ipairs(after) do before[#before + 1] = entry end
  after = {}
end

local share = math.max(1, math.floor(requests / (#before + #after + 1)))
local function demand(entries)
  local sum = 0
  for _, entry in ipairs(entries) do sum = sum + math.min(entry[2], share) end
  return sum
end

local granted, first = 0, bucket.n + 1
local free = paused > now and 0 or requests - #slots
local available = free - demand(before)
if want > 0 and available > 0 then
  -- More than its share only if nobody else waits for it.
  local most = math.max(math.min(share, available), available - demand(after))
  granted = math.min(want, most)
  for _ = 1, granted do
    bucket.n = bucket.n + 1
    slots[#slots + 1] = { bucket.n, now + window + latency + 1 }
  end
  want = want - granted
  free = free - granted
  for _, entry in ipairs(after) do before[#before + 1] = entry end
  after = {}
end

local wait = -1
if want > 0 then
  -- When the slot is free that is left after those of the processes ahead. A request in flight may end now.
  local times = {}
  for _, slot in ipairs(slots) do times[#times + 1] = math.min(slot[2], now + window + 1) end
  table.sort(times)
  local ahead = demand(before) + 1 - (requests - #slots)
  local askAt = now
  if ahead > 0 then
    local index = (ahead - 1) % requests + 1
    askAt = (times[index] or now) + math.floor((ahead - 1) / requests) * window
  end
  askAt = math.max(askAt, paused)
  wait = askAt - now
  before[#before + 1] = { process, want, askAt }
end
for _, entry in ipairs(after) do before[#before + 1] = entry end

local last = math.max(now, bucket.p)
for _, slot in ipairs(slots) do last = math.max(last, slot[2]) end
for _, entry in ipairs(before) do last = math.max(last, entry[3]) end
bucket.s, bucket.q = slots, before
if #slots >= requests then bucket.f = now end
redis.call('SET', KEYS[1], cjson.encode(bucket), 'PX', math.ceil(last - now + IDLE))
return { granted, first, math.ceil(wait), math.ceil(math.max(0, paused - now)) }
`);
